package io.gongjian.webapp.browsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pack of Hainan with a form of 300 fields that are all shown: texts, numbers, days, choices,
 * yes or no, long texts, each with a help; and rows that count, require and tell.
 */
final class WideForm {

  static final int FIELDS = 300;
  static final int COUNTED = 20;
  private static final String MATTER = "survey_and_design";

  private WideForm() {}

  /** Writes the form of {@code survey_and_design} into a copy of the packs. */
  static void into(Path packs) throws IOException {
    Path matter = packs.resolve("hainan/matters").resolve(MATTER);
    Files.writeString(matter.resolve("form.schema.json"), form());
    Files.writeString(matter.resolve("tables").resolve("wide.yaml"), table());
  }

  /** The name of a field. */
  static String field(int at) {
    return MATTER + ".f" + at;
  }

  private static String form() {
    return """
        {"$schema": "https://json-schema.org/draft/2020-12/schema",
         "x-title": {"zh": "勘察设计", "en": "Survey and design"}, "type": "object",
         "properties": {%s},
         "additionalProperties": false}
        """
        .formatted(
            IntStream.range(0, FIELDS)
                .mapToObj(WideForm::property)
                .collect(Collectors.joining(",\n")));
  }

  private static String property(int at) {
    String shape;
    if (at <= COUNTED) {
      shape = "\"type\": \"number\", \"minimum\": 0, \"maximum\": 1000000, \"x-unit\": \"m2\"";
    } else {
      shape =
          switch (at % 10) {
            case 0, 1, 2 -> "\"type\": \"string\", \"minLength\": 2, \"maxLength\": 100";
            case 3, 4 -> "\"type\": \"number\", \"minimum\": 0, \"x-unit\": \"m\"";
            case 5 -> "\"type\": \"string\", \"format\": \"date\"";
            case 6 ->
                "\"type\": \"string\", \"enum\": [\"one\", \"two\"], \"x-options\":"
                    + " {\"one\": {\"zh\": \"第一种\", \"en\": \"First\"}, \"two\": {\"zh\": \"第二种\", \"en\":"
                    + " \"Second\"}}";
            case 7 -> "\"type\": \"boolean\"";
            case 8 -> "\"type\": \"string\", \"maxLength\": 500, \"x-widget\": \"paragraph\"";
            default -> "\"type\": \"string\", \"format\": \"id-number\"";
          };
    }
    return """
        "%s": {%s, "x-section": "%s", "x-order": %d, "x-title": {"zh": "勘察设计填报项 %d", "en": "Entry %d of the survey"},
          "x-help": {"zh": "按勘察报告填写。", "en": "As in the survey report."}}"""
        .formatted(field(at), shape, at < FIELDS / 2 ? "project" : "buildings", at, at, at);
  }

  /** The first field is the sum of the next; when it is large, others must be filled in. */
  private static String table() {
    List<String> counted = new ArrayList<>();
    IntStream.rangeClosed(1, COUNTED).forEach(at -> counted.add(field(at)));
    StringBuilder rows = new StringBuilder();
    rows.append(row("sum", "", "{compute: {" + field(0) + ": {sum: " + counted + "}}}"));
    IntStream.range(0, 100)
        .forEach(
            at ->
                rows.append(
                    row(
                        "large_" + at,
                        "field." + field(0) + ": \">= " + 1000 * (at + 1) + "\"",
                        "{require: [" + field(100 + at) + ", " + field(200 + at % 100) + "]}")));
    return """
        table: survey_and_design.wide
        title: {zh: 填写规则, en: Rules}
        decides: field
        policy: collect
        from: 2020-01-01
        inputs:
          - {name: field.%s, unit: m2}
        rows:
        %s"""
        .formatted(field(0), rows);
  }

  private static String row(String id, String when, String then) {
    return "  - {id: %s, when: {%s}, then: %s, cite: [\"form_field_practice#common\"], say: {zh: 说明, en: Why}, verified: \"no\"}\n"
        .formatted(id, when, then);
  }
}
