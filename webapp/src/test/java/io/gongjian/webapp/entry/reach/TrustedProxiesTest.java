package io.gongjian.webapp.entry.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word counts for where a request comes from. */
class TrustedProxiesTest {

  private final TrustedProxies proxies =
      TrustedProxies.parse("127.0.0.1, 10.0.0.0/8,fd00::/8").orElseThrow();

  @Test
  void whoIsNoProxySpeaksForThemselvesAlone() {
    assertThat(proxies.client("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    assertThat(TrustedProxies.NONE.client("127.0.0.1", List.of("198.51.100.1")))
        .isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198.51.100.1 | 198.51.100.1",
        "1.1.1.1, 198.51.100.1 | 198.51.100.1",
        "127.0.0.1, 198.51.100.1, 10.9.9.9 | 198.51.100.1",
        "198.51.100.1:5123 | 198.51.100.1",
        "[2001:db8::7]:5123 | 2001:db8:0:0:0:0:0:7",
        "2001:db8::7 | 2001:db8:0:0:0:0:0:7",
        "10.1.1.1, 10.2.2.2 | 10.1.1.1",
        "unknown | 10.0.0.1",
        "evil.example, 10.2.2.2 | 10.2.2.2",
        "'' | 10.0.0.1"
      })
  void aProxyTellsTheLastOneThatWeDoNotTrust(String forwarded, String client) {
    assertThat(proxies.client("10.0.0.1", List.of(forwarded))).isEqualTo(client);
  }

  @Test
  void severalHeadersAreOneList() {
    assertThat(proxies.client("10.0.0.1", List.of("1.1.1.1", "198.51.100.1, 10.2.2.2")))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void aListWithoutEndIsReadFromItsEnd() {
    String many = "9.9.9.9, ".repeat(100_000) + "198.51.100.1";
    assertThat(proxies.client("10.0.0.1", List.of(many))).isEqualTo("198.51.100.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10.0.0.0/33",
        "10.0.0/8",
        "::1/129",
        "1.2.3.4,",
        "a:b",
        "10.0.0.1/x"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThat(TrustedProxies.parse(text)).isEqualTo(Optional.empty());
  }
}
