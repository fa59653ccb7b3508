package io.gongjian.webapp.entry.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en",
        "en-GB,en;q=0.9 | en",
        "fr,en;q=0.5,zh;q=0.4 | en",
        "zh-CN,zh;q=0.9,en;q=0.8 | zh",
        "en;q=0.2,zh;q=0.8 | zh",
        "fr | zh",
        "* | zh",
        "not a language!! | zh",
        "- | zh",
        ";;;q=,, | zh",
        ", | zh",
        "en;q=abc | zh"
      })
  void picksTheBestOfTheTwo(String header, String language) {
    assertThat(AcceptedLanguage.of(header).getLanguage()).isEqualTo(language);
  }

  @Test
  void withoutHeaderItIsChinese() {
    assertThat(AcceptedLanguage.of(null)).isEqualTo(Locale.CHINESE);
    assertThat(AcceptedLanguage.of("en,".repeat(1000))).isEqualTo(Locale.CHINESE);
  }
}
