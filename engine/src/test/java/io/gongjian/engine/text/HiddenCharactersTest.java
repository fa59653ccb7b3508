package io.gongjian.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.ShownText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
        0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
        0x061c, 0xfeff, 0xfff9, 0xffff, 0x3164, 0x115f, 0x2800, 0xe0001, 0x1d173, 0x2ffff
      })
  void whatNobodySeesIsFoundInNamesAndTexts(int character) {
    String text = "工程" + Character.toString(character) + "名";
    assertThat(HiddenCharacters.areIn(text)).isTrue();
    assertThat(HiddenCharacters.areInLinesOf(text)).isTrue();
    assertThat(HiddenCharacters.placesIn(Map.of("a", List.of("x", text))))
        .containsExactly(List.of("a", 1));
    assertThat(ShownText.fault("name", text, 100))
        .contains(
            new InputFault("name", "工程⟨U+%04X⟩名".formatted(character), InputFault.Kind.MALFORMED));
  }

  @Test
  void halfACharacterIsNone() {
    assertThat(HiddenCharacters.areIn("a\ud842")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷野家",
        "①期（二）",
        "海口·美兰",
        "Ａ　栋",
        "é\u00a0x",
        "🏗 图纸",
        "\uD884\uDF50",
        "\ue000",
        "葛\uDB40\uDD00"
      })
  void lettersAndBlanksThatAreSeenAreTaken(String name) {
    assertThat(HiddenCharacters.areIn(name)).isFalse();
    assertThat(ShownText.fault("name", name, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb"})
  void endsOfLinesBelongToTextsAndNotToNames(String text) {
    assertThat(HiddenCharacters.areInLinesOf(text)).isFalse();
    assertThat(HiddenCharacters.areIn(text)).isTrue();
  }
}
