package io.gongjian.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"wang@example.cn", "a.b-c_d+e@mail.example.com.cn", "1@a-b.org"})
  void aPlainAddressIsTaken(String text) {
    assertThat(new MailAddress(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "wang",
        "@example.cn",
        "wang@",
        "wang@localhost",
        "wang@example.cn\r\nBcc: all@example.cn",
        "wang@example.cn\n",
        "wang @example.cn",
        "王@example.cn",
        "a..b@example.cn",
        ".a@example.cn",
        "a@-example.cn",
        "a@example..cn",
        "a@example.cn,b@example.cn",
        "<a@example.cn>",
        "\"a b\"@example.cn",
        "a@[127.0.0.1]",
        "a@example.1"
      })
  void whatIsNoneOrMoreThanOneIsRefused(String text) {
    assertThat(MailAddress.isAddress(text)).isFalse();
    assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongOneIsRefusedAtOnce() {
    assertThat(MailAddress.isAddress("a".repeat(65) + "@example.cn")).isFalse();
    assertThat(MailAddress.isAddress("a@" + "b.".repeat(50_000) + "cn")).isFalse();
  }

  @Test
  void aSubjectOfSeveralLinesIsNone() {
    assertThatThrownBy(
            () -> new Mail("1", new MailAddress("a@example.cn"), "Hi\r\nBcc: b@example.cn", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
