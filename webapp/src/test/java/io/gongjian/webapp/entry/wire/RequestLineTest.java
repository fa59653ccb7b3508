package io.gongjian.webapp.entry.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be an address of ours is known before anything is decoded. */
class RequestLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/api/v1/projects/%E4%B8%AD",
        "/a%20b;x=y",
        "/a/../b",
        "*",
        "/%e4%b8%ad/",
        "//login"
      })
  void whatCanBeReadIsTaken(String path) {
    assertThat(new RequestLine("GET", path, "q=%E4%B8%AD&x=%00").refusal()).isEmpty();
    assertThat(new RequestLine("GET", path, null).refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/a%",
        "/a%4",
        "/%ff%fe",
        "/%c0%af",
        "/%00",
        "/a%0d%0ab",
        "/a\\b",
        "/a%5cb",
        "/%7f",
        "/\u00ff",
        "/..",
        "/a/../../b",
        "/%2e%2e/b",
        "/a/%2E%2e/..",
        "/%e4%b8"
      })
  void whatCannotIsNot(String path) {
    assertThat(new RequestLine("GET", path, null).refusal()).isEqualTo(OptionalInt.of(400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%zz", "%", "a=%e4%b8", "q=\u00e4"})
  void aQueryMustBeReadableToo(String query) {
    assertThat(new RequestLine("GET", "/login", query).refusal()).isEqualTo(OptionalInt.of(400));
  }

  @Test
  void anAddressWithoutEndIsTooLong() {
    assertThat(new RequestLine("GET", "/" + "a".repeat(7_990), null).refusal()).isEmpty();
    assertThat(new RequestLine("GET", "/a", "q".repeat(8_000)).refusal())
        .isEqualTo(OptionalInt.of(414));
  }

  @Test
  void nothingIsEchoed() {
    assertThat(new RequestLine("TRACE", "/login", null).refusal()).isEqualTo(OptionalInt.of(405));
  }
}
