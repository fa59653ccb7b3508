package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.engine.pack.internal.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedFormatTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/io/gongjian/engine/pack/schema");
  private static final Path DOCS = Path.of("../docs/pack");

  static List<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files.sorted().toList();
    }
  }

  @Test
  void hasASchemaForEachKindOfFile() throws IOException {
    Set<String> expected = new TreeSet<>(Set.of("common.schema.json"));
    for (FileKind kind : FileKind.values()) {
      expected.add(kind.schema());
    }

    assertThat(schemas())
        .extracting(path -> path.getFileName().toString())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void publishesTheSchemasThatTheEngineUses(Path schema) throws IOException {
    Path published = DOCS.resolve("schema").resolve(schema.getFileName().toString());

    assertThat(published).hasSameTextualContentAs(schema);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void allowsNoKeyThatItDoesNotName(Path schema) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(schema));
    List<String> open = new ArrayList<>();
    findOpenObjects(root, "", open);

    assertThat(open).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void saysWhatEachFileIs(Path schema) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(schema));

    assertThat(root.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(root.path("title").asText()).isNotBlank();
    assertThat(root.path("description").asText()).isNotBlank();
  }

  @Test
  void listsEveryFaultWithItsSentences() throws IOException {
    Path page = DOCS.resolve("faults.md");
    Path wanted = Files.writeString(Path.of("target/faults.md"), FaultPage.text());

    assertThat(page)
        .as("docs/pack/faults.md is made from the codes; the present one is engine/" + wanted)
        .hasSameTextualContentAs(wanted);
  }

  /** An object with properties must close itself, except where it is one branch of a condition. */
  private static void findOpenObjects(JsonNode node, String at, List<String> open) {
    if (node.has("type")
        && node.path("type").asText().equals("object")
        && !node.has("additionalProperties")
        && !at.endsWith("/base")) {
      open.add(at);
    }
    node.properties()
        .forEach(field -> findOpenObjects(field.getValue(), at + "/" + field.getKey(), open));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      findOpenObjects(node.path(index), at + "/" + index, open);
    }
  }

  /** The page of all faults. */
  static final class FaultPage {

    private FaultPage() {}

    static String text() {
      StringBuilder page = new StringBuilder();
      page.append("# 检查结果一览 / What a check can find\n\n");
      page.append("`./gongjian check` 的每条结果都有固定的代码。P01 文件的形式，P02 引用，P03 完整性，P04 规则，P05 场景，");
      page.append("P06 表单，P07 流程。\n");
      page.append("Each finding of `./gongjian check` has a stable code: P01 shape of files, ");
      page.append(
          "P02 references, P03 completeness, P04 rules, P05 scenarios, P06 forms, P07 flows.\n");
      page.append("`{0}` 等处填入文件里的内容。 / `{0}` and so on stand for what is in the file.\n");
      for (FaultCode code : FaultCode.values()) {
        page.append("\n## ").append(code.code()).append(' ').append(code.name()).append("\n\n");
        if (code.severity() == Severity.WARNING) {
          page.append("提醒，不影响加载。 / A warning; the pack loads.\n\n");
        }
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
          String gap = locale.equals(Locale.ENGLISH) ? " " : "";
          page.append("- ").append(FaultTexts.pattern(code, "what", locale)).append(gap);
          page.append(FaultTexts.pattern(code, "mend", locale)).append('\n');
        }
      }
      return page.toString();
    }
  }
}
