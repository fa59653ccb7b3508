package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.Shape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of shapes: the words that packs have for each, the keywords that say something of it,
 * and how what they say is read.
 */
enum ShapeKind {
  TEXT("string", "string", "", "minLength maxLength pattern format"),
  AMOUNT(
      "number integer",
      "decimal integer",
      "",
      "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf unit x-unit"),
  FLAG("boolean", "boolean", "", ""),
  DAY("string", "date", "date", "format"),
  ONE("string", "enum", "", "enum values x-options"),
  MANY("array", "set", "", "items minItems maxItems uniqueItems values x-options"),
  FILES("array", "files", "", "items minItems maxItems uniqueItems"),
  ROWS("array", "table", "", "items minItems maxItems columns");

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

  private static final String BETWEEN = " ";

  private final String types;
  private final String names;
  private final String format;
  private final String keywords;

  /**
   * @param types the words for it in a form, apart by blanks
   * @param names the words for it in elements
   * @param format the format that makes a text of a form one of this kind; empty without one
   * @param keywords those that say something of it
   */
  ShapeKind(String types, String names, String format, String keywords) {
    this.types = types;
    this.names = names;
    this.format = format;
    this.keywords = keywords;
  }

  /** The shape of this kind; empty when nothing fits what is stated. */
  Optional<Shape> read(ShapeReading reading, StatedShape stated) {
    return switch (this) {
      case TEXT -> reading.text(stated);
      case AMOUNT -> reading.amount(stated);
      case FLAG -> Optional.of(new Shape.Flag());
      case DAY -> Optional.of(new Shape.Day());
      case ONE -> reading.choices(stated, stated.keys().get("enum")).map(Shape.OneOf::new);
      case MANY ->
          reading
              .choices(stated, stated.keys().get("items").flatMap(items -> items.get("enum")))
              .flatMap(
                  choices -> reading.checked(new Shape.ManyOf(choices, stated.count()), stated));
      case FILES -> reading.checked(new Shape.Files(stated.count(ShapeReading.MOST_FILES)), stated);
      case ROWS -> reading.rows(stated);
    };
  }

  /** False for a keyword of another kind of shape. */
  boolean allows(String keyword) {
    return COMMON.contains(keyword)
        || isIn(keyword, keywords)
        || Arrays.stream(values()).noneMatch(kind -> isIn(keyword, kind.keywords));
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
    return isIn(word, types);
  }

  /** False for a format that makes a text one of another kind. */
  boolean allowsFormat(String word) {
    return this == TEXT ? formatted(word).isEmpty() : format.isEmpty() || format.equals(word);
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
    return switch (field.text("type").orElse("")) {
      case "string" ->
          Optional.of(
              formatted(field.text("format").orElse(""))
                  .orElse(field.has("enum") || field.has("x-options") ? ONE : TEXT));
      case "array" -> Optional.of(listed(field));
      default -> field.text("type").flatMap(type -> first(kind -> kind.isOf(type)));
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
    return first(kind -> isIn(type, kind.names));
  }

  private static Optional<ShapeKind> formatted(String word) {
    return first(kind -> !word.isEmpty() && kind.format.equals(word));
  }

  private static Optional<ShapeKind> first(Predicate<ShapeKind> wanted) {
    return Arrays.stream(values()).filter(wanted).findFirst();
  }

  private static boolean isIn(String word, String words) {
    return !word.isEmpty() && (BETWEEN + words + BETWEEN).contains(BETWEEN + word + BETWEEN);
  }
}
