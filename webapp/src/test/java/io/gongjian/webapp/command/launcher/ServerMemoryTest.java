package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerMemoryTest {
  @Test
  void theServerIsBoundWhereNobodySaysAnything() {
    assertThat(ServerMemory.of(Map.of()).options())
        .contains("-Xmx1024m")
        .anyMatch(option -> option.startsWith("-XX:MaxMetaspaceSize="))
        .anyMatch(option -> option.startsWith("-XX:MaxDirectMemorySize="));
  }

  @Test
  void theEnvironmentMayGiveMore() {
    assertThat(ServerMemory.of(Map.of(ServerMemory.HEAP, " 4096 ")).options())
        .contains("-Xmx4096m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"511", "0", "-1", "1g", "1024.5", "99999999999", "65537", "一千"})
  void whatIsNoUsefulNumberIsToldWithTheBounds(String said) {
    assertThatThrownBy(() -> ServerMemory.of(Map.of(ServerMemory.HEAP, said)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(ServerMemory.HEAP)
        .hasMessageContaining("from 512 to 65536")
        .hasMessageContaining(said);
  }
}
