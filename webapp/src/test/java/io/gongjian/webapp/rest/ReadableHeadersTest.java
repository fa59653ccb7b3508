package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media types are some. */
class ReadableHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/json;charset=UTF-8",
        "text/html, application/xhtml+xml;q=0.9, */*;q=0.8",
        "text/html,application/xhtml+xml,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
        "application/json ; charset=\"utf-8\"",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
        ""
      })
  void whatClientsSendIsRead(String accepted) {
    assertThat(ReadableHeaders.isAcceptable(accepted)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"///", "json", "/", "a/", "/b", "a/b/c", "a b/c", "*/*;q=abc", "*/*;q=2", "a/b;="})
  void whatIsNoneIsRefused(String accepted) {
    assertThat(ReadableHeaders.isAcceptable(accepted)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "///", "json", "a/b, c/d", "a/b;x=\"", "\u00e4/b"})
  void aContentTypeIsOneMediaType(String type) {
    assertThat(ReadableHeaders.isMediaType(type)).isFalse();
  }
}
