package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.Shape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of shapes, with the keywords that say something of each. */
enum ShapeKind {
  TEXT("string", "minLength", "maxLength", "pattern", "format"),
  AMOUNT(
      "number",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "unit",
      "x-unit"),
  FLAG("boolean"),
  DAY("string", "format"),
  ONE("string", "enum", "values", "x-options"),
  MANY("array", "items", "minItems", "maxItems", "uniqueItems", "values", "x-options"),
  FILES("array", "items", "minItems", "maxItems", "uniqueItems"),
  ROWS("array", "items", "minItems", "maxItems", "columns");

  /** Keywords that stand at any field. */
  private static final Set<String> COMMON =
      Set.of(
          "$ref",
          "type",
          "id",
          "title",
          "help",
          "widget",
          "prefill",
          "required",
          "x-fact",
          "x-element",
          "x-section",
          "x-order",
          "x-title",
          "x-help",
          "x-widget");

  private final String type;
  private final String keywords;

  ShapeKind(String type, String... keywords) {
    this.type = type;
    this.keywords = " " + String.join(" ", keywords) + " ";
  }

  private boolean has(String keyword) {
    return keywords.contains(" " + keyword + " ");
  }

  /** False for a keyword of another kind of shape. */
  boolean allows(String keyword) {
    return COMMON.contains(keyword)
        || has(keyword)
        || Arrays.stream(values()).noneMatch(kind -> kind.has(keyword));
  }

  /** True when the items of a list of this kind may have {@code keyword}. */
  boolean allowsInItems(String keyword) {
    return keyword.equals("type")
        || switch (this) {
          case MANY -> keyword.equals("enum");
          case FILES -> keyword.equals("format");
          case ROWS -> !keyword.equals("enum") && !keyword.equals("format");
          case TEXT, AMOUNT, FLAG, DAY, ONE -> true;
        };
  }

  /** True when a field of this kind may say that it is of {@code word}. */
  boolean isOf(String word) {
    return type.equals(word) || (this == AMOUNT && word.equals("integer"));
  }

  static ShapeKind of(Shape shape) {
    return shape.match(
        text -> TEXT,
        amount -> AMOUNT,
        flag -> FLAG,
        day -> DAY,
        one -> ONE,
        many -> MANY,
        files -> FILES,
        rows -> ROWS);
  }

  /** The kind that a field of a form says it is of; empty when it says nothing known. */
  static Optional<ShapeKind> stated(Keys field) {
    String format = field.text("format").orElse("");
    return switch (field.text("type").orElse("")) {
      case "boolean" -> Optional.of(FLAG);
      case "number", "integer" -> Optional.of(AMOUNT);
      case "string" ->
          Optional.of(
              format.equals("date")
                  ? DAY
                  : field.has("enum") || field.has("x-options") ? ONE : TEXT);
      case "array" -> Optional.of(listed(field));
      default -> Optional.empty();
    };
  }

  private static ShapeKind listed(Keys field) {
    Optional<Entry> items = field.get("items");
    if (items.flatMap(entry -> entry.text("format")).isPresent()) {
      return FILES;
    }
    return items.filter(entry -> entry.has("properties")).isPresent() ? ROWS : MANY;
  }

  /** The kind of an element by the word of its type. */
  static Optional<ShapeKind> named(String type) {
    return switch (type) {
      case "boolean" -> Optional.of(FLAG);
      case "decimal", "integer" -> Optional.of(AMOUNT);
      case "string" -> Optional.of(TEXT);
      case "date" -> Optional.of(DAY);
      case "enum" -> Optional.of(ONE);
      case "set" -> Optional.of(MANY);
      case "table" -> Optional.of(ROWS);
      case "files" -> Optional.of(FILES);
      default -> Optional.empty();
    };
  }
}
