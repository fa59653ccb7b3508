package io.gongjian.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.engine.pattern.BoundedPattern;
import io.gongjian.engine.pattern.PatternReading;
import io.gongjian.forms.schema.SchemaRefusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Walks a schema before anything is made of it, and tells what is refused. */
final class SchemaWalk {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final Pattern OF_THE_DIALECT =
      Pattern.compile("https://json-schema\\.org/draft/2020-12/(schema|meta/[a-z-]+)");
  private static final int DEEPEST = 64;
  private static final int MOST_VALUES = 200_000;
  private static final Set<String> SCHEMAS =
      Set.of(
          "items",
          "additionalProperties",
          "unevaluatedProperties",
          "unevaluatedItems",
          "contains",
          "propertyNames",
          "if",
          "then",
          "else",
          "not",
          "contentSchema");
  private static final Set<String> LISTS = Set.of("prefixItems", "allOf", "anyOf", "oneOf");
  private static final Set<String> MAPS =
      Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

  private final List<SchemaRefusal> refusals = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>();
  private int values;

  private SchemaWalk() {}

  /** What is refused of {@code schema}; nothing when it can be compiled. */
  static List<SchemaRefusal> over(JsonNode schema) {
    SchemaWalk walk = new SchemaWalk();
    walk.count(schema, 0);
    if (walk.refusals.isEmpty()) {
      walk.ids(schema, "");
      walk.schema(schema, "");
    }
    return walk.refusals;
  }

  private void count(JsonNode node, int depth) {
    if (depth > DEEPEST || ++values > MOST_VALUES) {
      if (refusals.isEmpty()) {
        refuse(Reason.TOO_LARGE, "", depth > DEEPEST ? "deep" : "long");
      }
      return;
    }
    node.forEach(child -> count(child, depth + 1));
  }

  /** True for the schemas of the dialect itself, which the validator has in its own jar. */
  static boolean isOfTheDialect(String document) {
    return OF_THE_DIALECT.matcher(document).matches();
  }

  /** Collects the identifiers that parts of the schema give themselves. */
  private void ids(JsonNode node, String base) {
    String own = node.path("$id").isTextual() ? node.path("$id").asText() : base;
    if (node.path("$id").isTextual()) {
      ids.add(node.path("$id").asText());
    }
    node.forEach(child -> ids(child, own));
  }

  private void schema(JsonNode schema, String pointer) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      String keyword = member.getKey();
      JsonNode value = member.getValue();
      String at = pointer + "/" + escaped(keyword);
      keyword(keyword, value, at);
      if (SCHEMAS.contains(keyword)) {
        schema(value, at);
      } else if (LISTS.contains(keyword)) {
        for (int index = 0; index < value.size(); index++) {
          schema(value.path(index), at + "/" + index);
        }
      } else if (MAPS.contains(keyword)) {
        value
            .properties()
            .forEach(part -> schema(part.getValue(), at + "/" + escaped(part.getKey())));
      }
    }
  }

  private void keyword(String keyword, JsonNode value, String at) {
    switch (keyword) {
      case "$schema" -> {
        if (!value.asText().equals(DIALECT)) {
          refuse(Reason.OTHER_DIALECT, at, value.asText());
        }
      }
      case "$vocabulary" -> refuse(Reason.OTHER_DIALECT, at, "$vocabulary");
      case "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor" ->
          refuse(Reason.DYNAMIC_REFERENCE, at, value.asText());
      case "$ref" -> reference(value.asText(), at);
      case "pattern" -> pattern(value.asText(), at);
      case "patternProperties" ->
          value.fieldNames().forEachRemaining(pattern -> pattern(pattern, at));
      case "format" -> {
        if (value.isTextual() && !TextFormats.isChecked(value.asText())) {
          refuse(Reason.FORMAT_NOT_CHECKED, at, value.asText());
        }
      }
      default -> {
        // harmless, or told by the validator
      }
    }
  }

  /** A reference stays in the schema: to a part of it, by place, anchor or identifier. */
  private void reference(String reference, String at) {
    String document = reference.split("#", 2)[0];
    boolean inside =
        document.isEmpty()
            || isOfTheDialect(document)
            || ids.stream().anyMatch(id -> sameDocument(id, document));
    if (!inside) {
      refuse(Reason.REFERENCE_OUTSIDE, at, reference);
    }
  }

  /** True when a relative or absolute reference may name the part with this identifier. */
  private static boolean sameDocument(String id, String reference) {
    String one = id.split("#", 2)[0];
    return one.equals(reference)
        || one.endsWith("/" + reference.replaceFirst("^/", ""))
        || reference.endsWith("/" + one.replaceFirst("^/", ""));
  }

  private void pattern(String pattern, String at) {
    if (BoundedPattern.read(pattern) instanceof PatternReading.Refused) {
      refuse(Reason.PATTERN_NOT_BOUNDED, at, pattern);
    }
  }

  private void refuse(Reason reason, String at, String detail) {
    refusals.add(new SchemaRefusal(reason, at, detail));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
