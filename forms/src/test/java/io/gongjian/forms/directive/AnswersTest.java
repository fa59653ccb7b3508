package io.gongjian.forms.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  /** What is remembered by answers is bounded by what they take, not by how many there are. */
  @Test
  void weighAsMuchAsAllThatTheyHold() {
    String text = "字".repeat(1_000);

    assertThat(Answers.of(Map.of("a", text)).weight()).isBetween(1_000, 1_100);
    assertThat(Answers.of(Map.of("a", 1, "b", true)).weight()).isBetween(2, 200);
    assertThat(Answers.of(Map.of("a", List.of(text, text, Map.of("b", text)))).weight())
        .isBetween(3_000, 3_300);
  }
}
