package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongjian.engine.json.JsonText;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  private static final Set<String> KNOWN = Set.of("name", "count", "facts", "forget");

  @Test
  void readsWhatIsThere() {
    JsonBody body =
        read("{\"name\":\"甲\",\"count\":7,\"facts\":{\"a\":null},\"forget\":[\"x\",\"y\"]}");

    assertThat(body.text("name")).contains("甲");
    assertThat(body.number("count")).contains(7L);
    assertThat(body.object("facts")).containsEntry("a", null);
    assertThat(body.texts("forget")).containsExactly("x", "y");
  }

  @Test
  void whatIsMissingIsEmpty() {
    JsonBody body = read("{\"name\":null}");

    assertThat(body.text("name")).isEmpty();
    assertThat(body.number("count")).isEmpty();
    assertThat(body.object("facts")).isEqualTo(Map.of());
    assertThat(body.texts("forget")).isEmpty();
  }

  @Test
  void namesTheMembersItDoesNotKnow() {
    ProblemException refused = refused("{\"nmae\":\"甲\"}");

    assertThat(refused.problem().code()).isEqualTo(ProblemCode.BAD_INPUT);
    assertThat(JsonText.compact(refused.problem().tree(Locale.ENGLISH)))
        .contains("{\"pointer\":\"/nmae\",\"code\":\"not_expected\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e19", "1e999999999", "9999999999999999999", "1E+25", "0.1234567890123456"})
  void namesThePlaceAndTheBoundOfNumbersWithTooManyDigits(String number) {
    String body = "{\"facts\":{\"a/b\":[1,{\"c\":" + number + "}],\"ok\":1e3}}";

    assertThat(JsonText.compact(refused(body).problem().tree(Locale.ENGLISH)))
        .contains("{\"pointer\":\"/facts/a~1b/1/c\",\"code\":\"too_many_digits\"")
        .contains("at most 15")
        .doesNotContain("/facts/ok")
        .hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "0x10", "1_000", "１", "+1", ".5", "01"})
  void refusesWhatIsNoNumberOfJson(String number) {
    assertThat(refused("{\"count\":" + number + "}").problem().code())
        .isEqualTo(ProblemCode.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":", "", "[]", "3", "null", "{\"name\":1,\"name\":2}"})
  void refusesWhatIsNoObject(String text) {
    assertThat(refused(text).problem().code()).isEqualTo(ProblemCode.MALFORMED_JSON);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream(latin), KNOWN))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("malformed_json");
  }

  @Test
  void refusesMoreThanAMegabyte() {
    String largest = " ".repeat(JsonBody.LARGEST - 2) + "{}";

    assertThat(read(largest).text("name")).isEmpty();
    assertThat(refused(largest + " ").problem().code()).isEqualTo(ProblemCode.TOO_LARGE);
  }

  @Test
  void refusesMembersOfTheWrongType() {
    JsonBody body = read("{\"name\":1,\"count\":\"7\",\"facts\":[],\"forget\":[1]}");

    assertThatThrownBy(() -> body.text("name")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body.number("count")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body.object("facts")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body.texts("forget")).isInstanceOf(ProblemException.class);
  }

  private static JsonBody read(String text) {
    return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), KNOWN);
  }

  private static ProblemException refused(String text) {
    return catchThrowableOfType(ProblemException.class, () -> read(text));
  }
}
