package io.gongjian.forms.check;

import static io.gongjian.forms.wording.Sentences.same;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.schema.SchemaFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the validator found in words that name the field and what is expected. */
final class Problems {

  private static final int MOST_NAMED = 12;

  private Problems() {}

  /** The problem of a finding in the value of {@code field}. */
  static FieldProblem of(MergedField field, SchemaFinding finding) {
    List<Object> path = finding.path().subList(1, finding.path().size());
    Optional<RowColumn> column = column(field, path);
    Shape shape = column.map(RowColumn::shape).orElse(field.shape());
    LocalText subject = subject(field, path, column);
    String keyword = finding.keyword();
    if (keyword.equals("required")) {
      return missingCell(field, path, finding);
    }
    String code = keyword.equals("format") ? "format." + finding.asked().asText() : keyword;
    if (keyword.equals("type")) {
      code = "type." + kind(shape, path, column);
    }
    String key = FieldProblemTexts.has(code) ? code : "other";
    return new FieldProblem(
        field.id(),
        path,
        code,
        FieldProblemTexts.of(key, subject, expected(field, shape, finding)));
  }

  /** The problem of a field that must be filled in and is not. */
  static FieldProblem missing(MergedField field, boolean computed) {
    String key = computed ? "required.computed" : "required";
    return new FieldProblem(
        field.id(), List.of(), "required", FieldProblemTexts.of(key, field.title()));
  }

  /** The problem of a number that has more digits than are taken. */
  static FieldProblem tooManyDigits(MergedField field, List<Object> path) {
    LocalText subject = subject(field, path, column(field, path));
    LocalText bound = same(String.valueOf(NumberBounds.MOST_DIGITS));
    return new FieldProblem(
        field.id(), path, "digits", FieldProblemTexts.of("digits", subject, bound));
  }

  /** The problem of characters that nobody sees. */
  static FieldProblem hidden(MergedField field, List<Object> path) {
    LocalText subject = subject(field, path, column(field, path));
    return new FieldProblem(field.id(), path, "hidden", FieldProblemTexts.of("hidden", subject));
  }

  /** The problem of a choice that is not left now. */
  static FieldProblem notOffered(MergedField field, List<String> offered) {
    Choices choices = field.shape().choices().only(offered);
    return new FieldProblem(
        field.id(),
        List.of(),
        "offered",
        FieldProblemTexts.of("offered", field.title(), titles(choices)));
  }

  /** The problem that a row tells. */
  static FieldProblem told(MergedField field, LocalText sentence) {
    return new FieldProblem(
        field.id(), List.of(), "message", FieldProblemTexts.of("message", field.title(), sentence));
  }

  private static FieldProblem missingCell(
      MergedField field, List<Object> path, SchemaFinding finding) {
    String name = finding.property().orElse("");
    List<Object> cell = List.of(path.get(0), name);
    Optional<RowColumn> column = column(field, cell);
    return new FieldProblem(
        field.id(),
        cell,
        "required",
        FieldProblemTexts.of("required", subject(field, cell, column)));
  }

  static Optional<RowColumn> column(MergedField field, List<Object> path) {
    return field.shape() instanceof Shape.Rows rows
            && path.size() > 1
            && path.get(1) instanceof String name
        ? rows.column(name)
        : Optional.empty();
  }

  /** The name of the field; of a cell, with its row and column. */
  static LocalText subject(MergedField field, List<Object> path, Optional<RowColumn> column) {
    if (path.isEmpty()
        || !(field.shape() instanceof Shape.Rows)
        || !(path.get(0) instanceof Integer index)) {
      return field.title();
    }
    LocalText row = same(String.valueOf(index + 1));
    return column
        .map(one -> FieldProblemTexts.of("cell", field.title(), row, one.title()))
        .orElseGet(() -> FieldProblemTexts.of("row", field.title(), row));
  }

  private static String kind(Shape shape, List<Object> path, Optional<RowColumn> column) {
    if (shape instanceof Shape.Rows && !path.isEmpty() && column.isEmpty()) {
      return "row";
    }
    return shape instanceof Shape.Amount amount && amount.whole() ? "integer" : shape.word();
  }

  private static LocalText expected(MergedField field, Shape shape, SchemaFinding finding) {
    JsonNode asked = finding.asked();
    return switch (finding.keyword()) {
      case "enum" -> titles(shape.choices());
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
          same(amount(asked) + unit(shape));
      case "type" -> same(unit(shape).isEmpty() ? "" : unit(shape).strip());
      case "additionalProperties" -> same(finding.property().orElse(""));
      case "pattern" -> inWords(field).orElseGet(() -> same(asked.asText()));
      default -> same(asked.isValueNode() ? asked.asText() : "");
    };
  }

  /** What a pattern stands for, as the help says it. */
  private static Optional<LocalText> inWords(MergedField field) {
    if (field.help().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LocalText(
            field.help().stream().map(LocalText::zh).collect(Collectors.joining("；")),
            field.help().stream().map(LocalText::en).collect(Collectors.joining("; "))));
  }

  private static String amount(JsonNode number) {
    BigDecimal plain = number.decimalValue().stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  private static String unit(Shape shape) {
    return shape instanceof Shape.Amount amount
        ? amount.unit().map(unit -> " " + unit).orElse("")
        : "";
  }

  private static LocalText titles(Choices choices) {
    List<Choice> list = choices.list().stream().limit(MOST_NAMED).toList();
    String more = list.size() < choices.size() ? " …" : "";
    return list.isEmpty()
        ? same("")
        : new LocalText(
            list.stream().map(one -> one.title().zh()).collect(Collectors.joining("、")) + more,
            list.stream().map(one -> one.title().en()).collect(Collectors.joining(", ")) + more);
  }

  /** The field of a finding; empty for one of the document as a whole. */
  static Optional<FieldId> fieldOf(SchemaFinding finding) {
    return finding.path().isEmpty() || !(finding.path().get(0) instanceof String name)
        ? Optional.empty()
        : Optional.of(new FieldId(name));
  }
}
