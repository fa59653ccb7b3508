package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLengthTest {

  @Test
  void whereNothingIsSaidItIsAnHour() {
    assertThat(SessionLength.of(Map.of()).seconds()).isEqualTo(3600);
    assertThat(SessionLength.of(Map.of(SessionLength.SETTING, " ")).seconds()).isEqualTo(3600);
  }

  @ParameterizedTest
  @CsvSource({"PT30M, 1800", "PT2S, 2", "PT12H, 43200", "' PT1H ', 3600"})
  void aDurationIsTaken(String text, int seconds) {
    assertThat(SessionLength.of(Map.of(SessionLength.SETTING, text)).seconds()).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "PT1S", "PT12H1S", "-PT30M", "P400D", "half an hour", "PT0.5S"})
  void anythingElseIsRefusedWithTheNameOfTheSettingAndAnExample(String text) {
    assertThatThrownBy(() -> SessionLength.of(Map.of(SessionLength.SETTING, text)))
        .isInstanceOf(EngineException.class)
        .hasMessageContainingAll(SessionLength.SETTING, text, "PT30M");
  }
}
