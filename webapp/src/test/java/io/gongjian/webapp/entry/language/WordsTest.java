package io.gongjian.webapp.entry.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.matter.Stage;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words chinese = Words.in(Locale.SIMPLIFIED_CHINESE);
  private final Words english = Words.in(Locale.ENGLISH);

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(chinese.of("word.applicability.required")).isEqualTo("必办");
    assertThat(english.of("word.applicability.required")).isEqualTo("Required");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Required", "zh-TW, 必办", "fr, 必办"})
  void speaksChineseToEverybodyButReadersOfEnglish(String tag, String word) {
    assertThat(Words.in(Locale.forLanguageTag(tag)).of("word.applicability.required"))
        .isEqualTo(word);
  }

  @Test
  void namesAConstantOfAFamily() {
    assertThat(chinese.of("word.stage", Stage.LAND_USE)).isEqualTo("立项用地规划许可");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 question remains at most", "1200, '1,200 questions remain at most'"})
  void countsInEnglish(int count, String sentence) {
    assertThat(english.of("guide.left", count)).isEqualTo(sentence);
  }

  @Test
  void hasNoWordForAKeyThatIsMissing() {
    assertThatThrownBy(() -> chinese.of("word.nothing_of_the_kind"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> chinese.of("nobundle.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aReaderChoosesByTheTagOfALanguage() {
    Language language = new Language();
    language.choose("en");
    assertThat(language.getTag()).isEqualTo("en");
    language.choose("tlh");
    assertThat(language.getTag()).isEqualTo("en");
    language.choose("zh");
    assertThat(language.isChinese()).isTrue();
  }
}
