package io.gongjian.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gongjian.forms.schema.SchemaRefusal.Reason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGateTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/a.json",
        "https://example.com/a.json#/$defs/b",
        "file:///etc/passwd",
        "classpath:draft/2020-12/schema.json",
        "classpath:/META-INF/MANIFEST.MF",
        "resource:/draft/2020-12/schema.json",
        "jar:file:/tmp/a.jar!/a.json",
        "urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed",
        "other.json",
        "../other.json#/a",
        "https://json-schema.org/draft/2020-12/../../META-INF/MANIFEST.MF",
        "https://json-schema.org/draft-07/schema"
      })
  void fetchesNothingThatAReferenceNames(String reference) {
    for (String schema :
        List.of(
            "{'$ref': '%s'}",
            "{'properties': {'a': {'items': {'anyOf': [{'$ref': '%s'}]}}}}",
            "{'$defs': {'a': {'$ref': '%s'}}, '$ref': '#/$defs/a'}")) {
      assertThat(refusals(schema.formatted(reference)))
          .extracting(SchemaRefusal::reason)
          .contains(Reason.REFERENCE_OUTSIDE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:1/a.json", "classpath:draft/2020-12/schema.json", "file:///a"})
  void fetchesNothingWhereNoKeywordIsExpected(String reference) {
    assertThat(refusals("{'x-part': {'$ref': '%s'}, '$ref': '#/x-part'}".formatted(reference)))
        .isNotEmpty();
    assertThat(
            refusals(
                "{'$id': '%s', 'const': {'$id': '%s'}, 'items': {'$ref': '%s'}}"
                    .formatted("https://gongjian.invalid/", reference, reference)))
        .isNotEmpty();
  }

  @Test
  void followsReferencesToItsOwnParts() {
    CompiledSchema schema =
        compiled(
            "{'$defs': {'n': {'type': 'integer'}}, 'properties': {'a': {'$ref': '#/$defs/n'}}}");

    assertThat(schema.validate(json("{'a': 1}"))).isEmpty();
    assertThat(schema.validate(json("{'a': 'x'}")))
        .extracting(SchemaFinding::keyword)
        .contains("type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)b", "(a)\\\\1", "(?<!a)b", "a{1,100000}", "(", "[z-a]"})
  void refusesPatternsThatHaveNoBound(String pattern) {
    assertThat(refusals("{'pattern': '%s'}".formatted(pattern)))
        .extracting(SchemaRefusal::reason)
        .containsExactly(Reason.PATTERN_NOT_BOUNDED);
    assertThat(refusals("{'patternProperties': {'%s': {}}}".formatted(pattern)))
        .extracting(SchemaRefusal::reason)
        .containsExactly(Reason.PATTERN_NOT_BOUNDED);
  }

  @Test
  void refusesAPatternWhereNoKeywordIsExpected() {
    assertThat(refusals("{'x-part': {'pattern': '(?=a)b'}, '$ref': '#/x-part'}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+$", "^(a|a)*$", "(.*a){20}x", "^(([a-z])+.)+[A-Z]([a-z])+$"})
  void answersAHostilePatternInNoTime(String pattern) {
    CompiledSchema schema = compiled("{'pattern': '%s'}".formatted(pattern));
    JsonNode text = TextNode.valueOf("a".repeat(20_000) + "!");

    List<SchemaFinding> findings =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> schema.validate(text));

    assertThat(findings).extracting(SchemaFinding::keyword).containsExactly("pattern");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'$schema': 'http://json-schema.org/draft-07/schema#'} | OTHER_DIALECT",
        "{'$vocabulary': {'https://example.com/v': true}} | OTHER_DIALECT",
        "{'$dynamicRef': '#a'} | DYNAMIC_REFERENCE",
        "{'$dynamicAnchor': 'a'} | DYNAMIC_REFERENCE",
        "{'items': {'format': 'iri'}} | FORMAT_NOT_CHECKED",
        "{'items': {'minLength': -1}} | NOT_A_SCHEMA",
        "{'required': [1]} | NOT_A_SCHEMA",
        "{'$ref': '#/$defs/nowhere'} | NOT_A_SCHEMA",
        "[] | NOT_A_SCHEMA"
      })
  void refusesWithTheReason(String schema, Reason reason) {
    assertThat(refusals(schema)).extracting(SchemaRefusal::reason).containsOnly(reason);
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    ObjectNode deep = JsonNodeFactory.instance.objectNode();
    ObjectNode at = deep;
    for (int depth = 0; depth < 500; depth++) {
      at = at.putObject("not");
    }
    ObjectNode large = JsonNodeFactory.instance.objectNode();
    for (int value = 0; value < 300_000; value++) {
      large.withArray("enum").add(value);
    }
    for (ObjectNode schema : List.of(deep, large)) {
      assertThat(((SchemaReading.Refused) SchemaGate.compile(schema)).refusals())
          .extracting(SchemaRefusal::reason)
          .containsExactly(Reason.TOO_LARGE);
    }
  }

  @Test
  void tellsAllRefusalsAtOnceWithTheirPlaces() {
    assertThat(refusals("{'properties': {'a/b': {'$ref': 'x'}, 'c': {'pattern': '('}}}"))
        .extracting(SchemaRefusal::pointer)
        .containsExactly("/properties/a~1b/$ref", "/properties/c/pattern");
  }

  @ParameterizedTest
  @CsvSource({
    "credit-code, 91350100M000100Y43, 91350100M000100Y44",
    "id-number, 11010519491231002X, 110105194912310021",
    "id-number, 440524188001010014, 440524188013010014",
    "project-code, 2401-460100-04-01-123456, 2401-460100-04-01-12345",
    "region-code, 460100, 46010",
    "phone, 13800000000, 12800000000",
    "phone, 0898-66660000, 66660000",
    "phone, 400-123-4567, 400-123-456",
    "postcode, 570100, 57010",
    "content-hash, sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, e3b0",
    "date, 2024-02-29, 2023-02-29",
    "email, name@example.com, name.example.com",
    "uuid, 2eb8aa08-aa98-11ea-b4aa-73b441d16380, 2eb8aa08",
    "ipv4, 127.0.0.1, 127.0.0.256",
    "time, 08:30:06Z, 08:30:06",
    "date-time, 2026-01-01T08:30:06+08:00, 2026-01-01 08:30:06"
  })
  void assertsFormats(String format, String fitting, String other) {
    CompiledSchema schema = compiled("{'format': '%s'}".formatted(format));

    assertThat(schema.validate(TextNode.valueOf(fitting))).isEmpty();
    assertThat(schema.validate(TextNode.valueOf(other)))
        .extracting(SchemaFinding::keyword)
        .containsExactly("format");
    assertThat(schema.validate(JsonNodeFactory.instance.numberNode(1))).isEmpty();
  }

  private static List<SchemaRefusal> refusals(String schema) {
    SchemaReading reading = SchemaGate.compile(json(schema));
    assertThat(reading).as(schema).isInstanceOf(SchemaReading.Refused.class);
    return ((SchemaReading.Refused) reading).refusals();
  }

  private static CompiledSchema compiled(String schema) {
    return ((SchemaReading.Compiled) SchemaGate.compile(json(schema))).schema();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(text, broken);
    }
  }
}
