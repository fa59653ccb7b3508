package io.gongjian.webapp.entry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names the server is called, and what the operator may say of them. */
class OwnNamesTest {

  private static final String HERE = "192.0.2.5";

  private static OwnNames names(String publicAddress) {
    return new OwnNames(
        Reach.of(Map.of(Reach.PUBLIC_ADDRESS, publicAddress)), Set.of("machine", "machine.lan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "LOCALHOST",
        "127.0.0.1:8080",
        "127.0.0.9",
        "[::1]:8080",
        "[::1]"
      })
  void thisMachineIsAlwaysItself(String host) {
    assertThat(names("").isOurs(host, HERE)).isTrue();
    assertThat(names("https://permits.example.cn").isOurs(host, HERE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.5:8080", "machine", "Machine.lan:8080"})
  void withoutAPublicAddressItsOwnNameAndAddressAreToo(String host) {
    assertThat(names("").isOurs(host, HERE)).isTrue();
    assertThat(names("https://permits.example.cn").isOurs(host, HERE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "evil.example:8080",
        "192.0.2.6",
        "203.0.113.1:80",
        "[2001:db8::1]",
        "",
        "localhost:8080, evil.example",
        "permits.example.cn.evil.example",
        "xpermits.example.cn"
      })
  void foreignNamesAreNot(String host) {
    assertThat(names("").isOurs(host, HERE)).isFalse();
    assertThat(names("https://permits.example.cn").isOurs(host, HERE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://permits.example.cn, permits.example.cn, true",
    "https://permits.example.cn, PERMITS.example.cn:443, true",
    "https://permits.example.cn/, permits.example.cn:8443, false",
    "https://permits.example.cn:8443, permits.example.cn:8443, true",
    "https://permits.example.cn:8443, permits.example.cn, false",
    "http://192.0.2.9:8080, 192.0.2.9:8080, true"
  })
  void thePublicAddressIsOurs(String address, String host, boolean ours) {
    assertThat(names(address).isOurs(host, HERE)).isEqualTo(ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "permits.example.cn",
        "ftp://permits.example.cn",
        "https://permits.example.cn/app",
        "https://a@permits.example.cn",
        "https://permits.example.cn?x",
        "https://",
        "https://a b",
        "https://x:99999"
      })
  void whatIsNoAddressIsRefusedWithItsMend(String text) {
    assertThatThrownBy(() -> Reach.of(Map.of(Reach.PUBLIC_ADDRESS, text)))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(Reach.PUBLIC_ADDRESS)
        .hasMessageContaining("https://permits.example.cn");
  }

  @Test
  void proxiesWithoutAPublicAddressAreRefused() {
    assertThatThrownBy(() -> Reach.of(Map.of(Reach.TRUSTED_PROXIES, "127.0.0.1")))
        .hasMessageContaining(Reach.PUBLIC_ADDRESS);
  }

  @Test
  void anEncryptedPublicAddressMeansHttps() {
    assertThat(Reach.of(Map.of(Reach.PUBLIC_ADDRESS, "https://a.cn")).https()).isTrue();
    assertThat(Reach.of(Map.of(Reach.PUBLIC_ADDRESS, "http://a.cn")).https()).isFalse();
    assertThat(Reach.of(Map.of(Reach.HTTPS, "true")).https()).isTrue();
    assertThat(Reach.of(Map.of()).https()).isFalse();
  }
}
