package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {
  private static final String UTC = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db/gongjian, jdbc:mysql://db/gongjian?" + UTC,
    "jdbc:mysql://db/gongjian?useSSL=true, jdbc:mysql://db/gongjian?useSSL=true&" + UTC,
    "jdbc:mysql://db/x?connectionTimeZone=SERVER, jdbc:mysql://db/x?connectionTimeZone=SERVER"
  })
  void sessionsSpeakUtcUnlessTheAddressSaysOtherwise(String given, String expected) {
    assertThat(new DatabaseAddress(given, "user", "secret").inUtc().url()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db/x?user=a&password=b, jdbc:mysql://db/x",
    "jdbc:mysql://db/x, jdbc:mysql://db/x"
  })
  void placeLeavesOutWhatMayBeSecret(String url, String place) {
    assertThat(new DatabaseAddress(url, "user", "secret").place()).isEqualTo(place);
  }
}
