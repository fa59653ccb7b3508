package io.gongjian.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void canonicalTextDoesNotDependOnTheOrderOfKeys() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("b", 1);
    one.put("a", List.of("x", true));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("a", List.of("x", true));
    other.put("b", 1);

    assertThat(JsonText.canonical(one))
        .isEqualTo("{\"a\":[\"x\",true],\"b\":1}")
        .isEqualTo(JsonText.canonical(other));
    assertThat(JsonText.compact(one)).isEqualTo("{\"b\":1,\"a\":[\"x\",true]}");
  }

  @Test
  void numbersArePlainAndHaveOneForm() {
    List<BigDecimal> numbers =
        List.of(
            new BigDecimal("30.00"),
            new BigDecimal("3E+4"),
            new BigDecimal("0.0"),
            new BigDecimal("1E-7"),
            new BigDecimal("-12.50"));

    assertThat(JsonText.canonical(numbers)).isEqualTo("[30,30000,0,0.0000001,-12.5]");
  }

  @Test
  void textIsEscapedWhereJsonNeedsIt() {
    assertThat(JsonText.canonical("工\"\\\n\u0001\u2028"))
        .isEqualTo("\"工\\\"\\\\\\n\\u0001\\u2028\"");
  }

  @Test
  void prettyTextShowsOneKeyALine() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pack", Map.of("id", "hainan"));
    tree.put("facts", List.of("a", "b"));
    tree.put("matters", List.of(Map.of("matter", "x")));
    tree.put("none", List.of());

    assertThat(JsonText.pretty(tree))
        .isEqualTo(
            """
            {
              "pack": {
                "id": "hainan"
              },
              "facts": ["a", "b"],
              "matters": [
                {
                  "matter": "x"
                }
              ],
              "none": []
            }
            """);
  }

  @Test
  void nothingIsWrittenAsNull() {
    assertThat(JsonText.canonical(Arrays.asList(null, 1))).isEqualTo("[null,1]");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> JsonText.canonical(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonText.canonical(1.5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasWrittenIsReadBack() {
    Map<String, Object> tree = Map.of("a", List.of("工\"\\\n\u0001", true), "b", Map.of("c", 1));

    assertThat(JsonReader.read(JsonText.canonical(tree))).isEqualTo(new JsonReading.Read(tree));
  }
}
