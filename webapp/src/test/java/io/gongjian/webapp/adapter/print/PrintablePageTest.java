package io.gongjian.webapp.adapter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintablePageTest {

  private static IntStream ideographs() {
    return Stream.of(
            IntStream.rangeClosed(0x3400, 0x4DBF),
            IntStream.rangeClosed(0x4E00, 0x9FFF),
            IntStream.rangeClosed(0x20000, 0x2A6DF),
            IntStream.rangeClosed(0x2A700, 0x2EBE0))
        .flatMapToInt(range -> range);
  }

  private static PrintablePage page(String text) {
    return PrintablePage.of(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建筑工程 Gongjian 9,877.45 m²",
        "𠮷野家①②⑳㈠",
        "☐☑☒√×≥≤±→",
        "㐀䶵鿍龴",
        "𠀀𪛖𪜀𫜴𫝀𫠝𫠠𬺡𬺰𮯠",
        "㎡㎥‰℃Φ№Ⅷ",
        "«Наталья» Ελένη Łukasz"
      })
  void keepsWhatTheFontsHave(String text) {
    PrintablePage page = page(text);
    assertThat(page.text()).isEqualTo(text);
    assertThat(page.namesAny()).isFalse();
  }

  @Test
  void takesNoFontForWhatIsCommon() {
    assertThat(page("海口市建设工程 Haikou 2026").fonts()).isEmpty();
  }

  @Test
  void takesOnlyTheFontsThatAreNeeded() {
    assertThat(page("𠮷和①").fonts())
        .extracting(PaperFont::file)
        .containsExactlyInAnyOrder("GongjianRare-20.ttf", "GongjianRare-00.ttf");
  }

  @ParameterizedTest
  @CsvSource({
    "0x30000, 〔U+30000〕",
    "0xE000, 〔U+E000〕",
    "0x0007, 〔U+0007〕",
    "0x0000, 〔U+0000〕",
    "0xFFFE, 〔U+FFFE〕",
    "0xD842, 〔U+D842〕",
    "0x202E, 〔U+202E〕",
    "0x10FFFF, 〔U+10FFFF〕",
    "0x0F40, 〔U+0F40〕"
  })
  void namesWhatNoFontHasOrXmlForbids(String point, String named) {
    PrintablePage page = page("甲" + Character.toString(Integer.decode(point)) + "乙");
    assertThat(page.text()).isEqualTo("甲" + named + "乙");
    assertThat(page.namesOfCodes()).startsWith(named);
  }

  @Test
  void saysTheNameThatUnicodeGives() {
    assertThat(page("\u202e ཀ").namesOfCodes())
        .isEqualTo("〔U+0F40〕 TIBETAN LETTER KA 〔U+202E〕 RIGHT-TO-LEFT OVERRIDE");
  }

  @Test
  void readsReferencesByNumberAlsoThoseOfHalfACharacter() {
    assertThat(page("&#x20BB7;&#134071;&#55362;&#57271;&#9312;&#1;").text())
        .isEqualTo("𠮷𠮷𠮷①〔U+0001〕");
  }

  @Test
  void leavesMarkupAlone() {
    String markup = "<p class=\"a\">&lt;&#60;&amp;&#x3c;&#10;</p>";
    assertThat(page(markup).text()).isEqualTo(markup);
  }

  @Test
  void blanksOfAllWidthsStayBlanksAndWhatShowsNothingIsNotNamed() {
    PrintablePage page = page("甲\u1680乙\u3000丙\u200b丁\ufe0f戊\u2028己");
    assertThat(page.text()).isEqualTo("甲 乙\u3000丙丁戊\n己");
    assertThat(page.namesAny()).isFalse();
  }

  @Test
  void nearlyEveryIdeographOfTheNationalStandardHasAFont() {
    long missing =
        ideographs()
            .filter(Character::isDefined)
            .filter(point -> !PaperFonts.isCommon(point) && PaperFonts.ofRare(point).isEmpty())
            .count();
    assertThat(missing).isLessThan(60);
  }
}
