package io.gongjian.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.json.JsonReading.Malformed;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void keepsNumbersExact() {
    assertThat(JsonReader.read("30.01")).isEqualTo(new JsonReading.Read(new BigDecimal("30.01")));
  }

  @Test
  void namesThePlaceOfAFault() {
    JsonReading reading = JsonReader.read("{\n  \"a\": 1,\n  b: 2\n}");

    assertThat(reading).isInstanceOf(Malformed.class);
    assertThat(((Malformed) reading).line()).isEqualTo(3);
    assertThat(((Malformed) reading).column()).isBetween(3, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "[1,]", "{'a':1}", "NaN", "\"a"})
  void refusesWhatIsNotOneJsonValue(String text) {
    assertThat(JsonReader.read(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void refusesDeepNesting() {
    assertThat(JsonReader.read("[".repeat(100_000))).isInstanceOf(Malformed.class);
    assertThat(JsonReader.read("[".repeat(65) + "]".repeat(65))).isInstanceOf(Malformed.class);
    assertThat(JsonReader.read("[".repeat(60) + "]".repeat(60)))
        .isInstanceOf(JsonReading.Read.class);
  }

  @Test
  void refusesNumbersOfAbsurdLength() {
    assertThat(JsonReader.read("1".repeat(1000))).isInstanceOf(Malformed.class);
  }
}
