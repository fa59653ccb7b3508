package io.gongjian.webapp.entry.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The language is read from the address alone. */
class ChoosingLanguageTest {

  @Test
  void theAddressSaysWhichLanguage() {
    assertThat(ChoosingLanguage.choice("lang=en")).contains("en");
    assertThat(ChoosingLanguage.choice("project=7&lang=zh-CN")).contains("zh-CN");
    assertThat(ChoosingLanguage.choice("lang=zh&lang=en&x")).contains("en");
  }

  @Test
  void anythingElseSaysNothing() {
    assertThat(ChoosingLanguage.choice(null)).isEmpty();
    assertThat(ChoosingLanguage.choice("slang=en")).isEmpty();
    assertThat(ChoosingLanguage.choice("lang=%zz&lang=")).isEmpty();
    assertThat(ChoosingLanguage.choice("lang=" + "x".repeat(9_000))).isEmpty();
  }
}
