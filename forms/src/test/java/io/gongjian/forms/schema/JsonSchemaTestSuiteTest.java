package io.gongjian.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The required cases of the JSON Schema Test Suite go in where every schema goes in. */
class JsonSchemaTestSuiteTest {

  private static final Path SUITE = Path.of("src/test/resources/json-schema-test-suite");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Cases that share a schema. */
  private record Group(String name, JsonNode schema, JsonNode cases) {}

  @Test
  void givesTheRightAnswerToEveryCaseWhoseSchemaIsTaken() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Group group : groups()) {
      if (!(SchemaGate.compile(group.schema()) instanceof SchemaReading.Compiled compiled)) {
        continue;
      }
      for (JsonNode one : group.cases()) {
        boolean valid = compiled.schema().validate(one.get("data")).isEmpty();
        if (valid == one.get("valid").booleanValue()) {
          right++;
        } else {
          wrong.add(group.name() + " | " + one.get("description").textValue());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThan(1_000);
  }

  @Test
  void refusesOnPurposeWhatIsListedAndNothingElse() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Group group : groups()) {
      if (SchemaGate.compile(group.schema()) instanceof SchemaReading.Refused refusal) {
        refused.add(
            group.name()
                + " | "
                + refusal.refusals().stream()
                    .map(one -> one.reason().name())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", ")));
      }
    }
    List<String> listed =
        Files.readAllLines(SUITE.resolve("refused.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(refused).containsExactlyElementsOf(listed);
  }

  private static List<Group> groups() throws IOException {
    List<Group> groups = new ArrayList<>();
    try (Stream<Path> files = Files.list(SUITE.resolve("draft2020-12"))) {
      for (Path file : files.sorted().toList()) {
        for (JsonNode group : JSON.readTree(file.toFile())) {
          groups.add(
              new Group(
                  file.getFileName() + " | " + group.get("description").textValue(),
                  group.get("schema"),
                  group.get("tests")));
        }
      }
    }
    assertThat(groups).hasSizeGreaterThan(300);
    return groups;
  }
}
