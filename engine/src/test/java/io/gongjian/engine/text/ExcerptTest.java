package io.gongjian.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aTextThatIsShortEnoughStaysAsItIs() {
    assertThat(Excerpt.of("海口市", 3)).isEqualTo("海口市");
    assertThat(Excerpt.head("", 0)).isEmpty();
  }

  @Test
  void ofALongerOneTheBeginningIsShown() {
    assertThat(Excerpt.of("海口市", 2)).isEqualTo("海口…");
    assertThat(Excerpt.head("海口市", 2)).isEqualTo("海口");
  }

  @Test
  void aRareCharacterIsNotCutIntoHalves() {
    assertThat(Excerpt.of("镇𠮷村", 2)).isEqualTo("镇…");
    assertThat(Excerpt.of("镇𠮷村", 3)).isEqualTo("镇𠮷…");
  }
}
