package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true, localhost",
    "127.0.0.2, true, 127.0.0.2",
    "0.0.0.0, false, localhost",
  })
  void anAddressSaysWhoReachesItAndHow(String address, boolean thisMachineOnly, String host) {
    Listening listening = Listening.at(address, 8080);

    assertThat(listening.isOfThisMachineOnly()).isEqualTo(thisMachineOnly);
    assertThat(listening.host()).isEqualTo(host);
    assertThat(listening.literal()).isEqualTo(address);
  }

  @Test
  void nothingButThisMachineReachesThePagesUnlessSomebodySaysSo() {
    assertThat(Listening.toThisMachine(0).isOfThisMachineOnly()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "203.0.113.7", "no.such.host.invalid"})
  void anAddressThatThisMachineDoesNotHaveIsRefused(String address) {
    assertThatThrownBy(() -> Listening.at(address, 8080))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--address");
  }
}
