package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialTest {

  @Test
  void readsNameAndPassword() {
    assertThat(BasicCredential.parse("Basic " + encoded("li:密:码")))
        .contains(new BasicCredential("li", "密:码"));
    assertThat(BasicCredential.parse("basic " + encoded("li:")))
        .contains(new BasicCredential("li", ""));
  }

  @Test
  void nothingIsReadWhereNothingIs() {
    assertThat(BasicCredential.parse(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic ", "Basic ***", "Bearer bGk6eA==", "Basic bGk="})
  void brokenHeadersAreNoCredential(String header) {
    assertThat(BasicCredential.parse(header)).isEmpty();
  }

  @Test
  void aHeaderOfAbsurdLengthIsNotRead() {
    assertThat(BasicCredential.parse("Basic " + encoded("li:" + "x".repeat(3000)))).isEmpty();
  }

  private static String encoded(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
