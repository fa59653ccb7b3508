package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {
  @Test
  void nothingIsDownWhenAllIsUp() {
    String answer =
        """
        {"status":"UP","checks":[{"name":"packs","status":"UP"},{"name":"database","status":"UP"}]}
        """;
    assertThat(Readiness.down(answer)).isEmpty();
  }

  @Test
  void whatIsDownIsNamed() {
    String answer =
        """
        {"status":"DOWN","checks":[{"name":"packs","status":"DOWN"},{"name":"database","status":"UP"}]}
        """;
    assertThat(Readiness.down(answer)).containsExactly("packs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{}", "{\"status\":\"DOWN\",\"checks\":[]}"})
  void answerThatSaysNothingGoodCountsAsDown(String answer) {
    assertThat(Readiness.down(answer)).containsExactly("health");
  }
}
