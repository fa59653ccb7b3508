package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {
  private static final String UTC = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
  private static final String KEY = "fallbackToSystemKeyStore=false";
  private static final String TIME = "connectTimeout=5000";
  private static final String ALL = UTC + "&" + KEY + "&" + TIME;

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db/gongjian, jdbc:mysql://db/gongjian?" + ALL,
    "jdbc:mysql://db/gongjian?, jdbc:mysql://db/gongjian?" + ALL,
    "jdbc:mysql://db/gongjian?useSSL=true, jdbc:mysql://db/gongjian?useSSL=true&" + ALL,
    "jdbc:mysql://db/x?connectionTimeZone=SERVER, jdbc:mysql://db/x?connectionTimeZone=SERVER&"
        + KEY
        + "&"
        + TIME,
    "jdbc:mysql://db/x?ConnectTimeout=9&fallbacktosystemkeystore=true, jdbc:mysql://db/x?ConnectTimeout=9&fallbacktosystemkeystore=true&"
        + UTC
  })
  void whatEveryConnectionNeedsIsAddedUnlessTheAddressSaysOtherwise(String given, String expected) {
    assertThat(new DatabaseAddress(given, "user", "secret").completed().url()).isEqualTo(expected);
  }

  @Test
  void theDriverRemembersWhatItReadUnlessTheAddressSaysOtherwise() {
    String given = "jdbc:mysql://db/x?prepstmtcachesize=9";

    assertThat(new DatabaseAddress(given, "user", "secret").remembering().url())
        .isEqualTo(given + "&cachePrepStmts=true&prepStmtCacheSqlLimit=16384");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db/x?a=b, jdbc:mysql://db/x?a=b&socketTimeout=60000",
    "jdbc:mysql://db/x?socketTimeout=1, jdbc:mysql://db/x?socketTimeout=1"
  })
  void anAnswerIsNotWaitedForWithoutEnd(String given, String expected) {
    assertThat(new DatabaseAddress(given, "user", "secret").bounded().url()).isEqualTo(expected);
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
