package io.gongjian.engine.pack.internal;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.Units;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads formulas and checks that they fit the fields they read and the field they give. */
final class FormulaReading {

  private static final Set<String> KINDS =
      Set.of(
          "sum",
          "difference",
          "share",
          "days",
          "convert",
          "copy",
          "count",
          "total",
          "largest",
          "area");

  private final FormContent forms;
  private final Set<String> known;
  private final List<PackFault> faults;

  /**
   * @param known the fields that a formula may read
   */
  FormulaReading(FormContent forms, Set<String> known, List<PackFault> faults) {
    this.forms = forms;
    this.known = known;
    this.faults = faults;
  }

  /** Reads the formula of the field {@code target}; empty when it does not fit. */
  Optional<Formula> read(Entry formula, String target, Shape given) {
    List<String> kinds = formula.members().keySet().stream().filter(KINDS::contains).toList();
    if (kinds.isEmpty() && !formula.has("decimals")) {
      return Optional.empty();
    }
    boolean isShare = kinds.equals(List.of("share"));
    if (kinds.size() != 1 || formula.has("decimals") != isShare) {
      return misfit(formula, target, isShare ? "formula.decimals" : "formula.one");
    }
    Entry operands = formula.near(kinds.get(0));
    List<Entry> fields = operandsOf(operands);
    for (Entry field : fields) {
      String id = field.text().orElse("");
      if (!known.contains(id) && forms.shape(id).isEmpty()) {
        faults.add(FormContent.unknownField(field, id, known));
        return Optional.empty();
      }
    }
    List<Shape> shapes =
        fields.stream().flatMap(field -> forms.shape(field.text().orElse("")).stream()).toList();
    if (shapes.size() != fields.size() || fields.isEmpty()) {
      return Optional.empty();
    }
    List<FieldId> ids = fields.stream().map(field -> new FieldId(field.text().orElse(""))).toList();
    return switch (kinds.get(0)) {
      case "sum", "difference", "share" ->
          amounts(kinds.get(0), formula, target, given, ids, shapes);
      case "days" -> days(operands, target, given, ids, shapes);
      case "convert" -> convert(operands, target, given, ids.get(0), shapes.get(0));
      case "copy" ->
          sameType(shapes.get(0), given)
              ? Optional.of(new Formula.Copy(ids.get(0)))
              : misfit(operands, target, "formula.same");
      case "count" ->
          shapes.get(0) instanceof Shape.Rows && given instanceof Shape.Amount
              ? Optional.of(new Formula.Count(ids.get(0)))
              : misfit(operands, target, "formula.table");
      case "area" -> area(operands, target, given, ids.get(0), shapes.get(0));
      default -> column(kinds.get(0), operands, target, given, ids.get(0), shapes.get(0));
    };
  }

  private static List<Entry> operandsOf(Entry operands) {
    Optional<Entry> table = operands.get("table");
    return table.map(List::of).orElseGet(operands::oneOrMore).stream()
        .filter(entry -> entry.text().isPresent())
        .toList();
  }

  private Optional<Formula> amounts(
      String kind,
      Entry formula,
      String target,
      Shape given,
      List<FieldId> ids,
      List<Shape> shapes) {
    if (!(given instanceof Shape.Amount result)
        || shapes.stream().anyMatch(shape -> !(shape instanceof Shape.Amount))) {
      return misfit(formula.near(kind), target, "formula.number");
    }
    Optional<String> unit = ((Shape.Amount) shapes.get(0)).unit();
    boolean isShare = kind.equals("share");
    Optional<String> wanted = isShare ? Optional.of("%") : unit;
    boolean sameUnits =
        shapes.stream().allMatch(shape -> ((Shape.Amount) shape).unit().equals(unit));
    if (!sameUnits || !result.unit().equals(wanted)) {
      return misfit(formula.near(kind), target, isShare ? "formula.percent" : "formula.unit");
    }
    if (kind.equals("sum")) {
      return Optional.of(new Formula.Sum(ids));
    }
    if (ids.size() != 2) {
      return misfit(formula.near(kind), target, "formula.two");
    }
    return Optional.of(
        isShare
            ? new Formula.Share(
                ids.get(0),
                ids.get(1),
                formula.number("decimals").map(BigDecimal::intValue).orElse(0))
            : new Formula.Difference(ids.get(0), ids.get(1)));
  }

  private Optional<Formula> days(
      Entry at, String target, Shape given, List<FieldId> ids, List<Shape> shapes) {
    boolean fits =
        ids.size() == 2
            && shapes.stream().allMatch(Shape.Day.class::isInstance)
            && given instanceof Shape.Amount amount
            && amount.unit().filter("天"::equals).isPresent();
    return fits
        ? Optional.of(new Formula.Days(ids.get(0), ids.get(1)))
        : misfit(at, target, "formula.days");
  }

  private Optional<Formula> convert(Entry at, String target, Shape given, FieldId id, Shape shape) {
    Optional<BigDecimal> factor =
        unit(shape).flatMap(from -> unit(given).flatMap(to -> Units.factor(from, to)));
    return factor.isPresent()
        ? Optional.of(new Formula.Converted(id, factor.get()))
        : misfit(at, target, "formula.convert");
  }

  private Optional<Formula> area(Entry at, String target, Shape given, FieldId id, Shape shape) {
    boolean isBoundary =
        shape instanceof Shape.Text text && text.format().filter("boundary"::equals).isPresent();
    Optional<BigDecimal> size = unit(given).flatMap(unit -> Units.factor(unit, "m2"));
    return isBoundary && size.isPresent()
        ? Optional.of(new Formula.Area(id, size.get()))
        : misfit(at, target, "formula.area");
  }

  private Optional<Formula> column(
      String kind, Entry at, String target, Shape given, FieldId id, Shape shape) {
    if (!(shape instanceof Shape.Rows rows)) {
      return misfit(at, target, "formula.table");
    }
    String name = at.text("column").orElse("");
    Optional<RowColumn> column = rows.column(name);
    if (column.isEmpty()) {
      List<String> names = rows.columns().stream().map(RowColumn::name).toList();
      faults.add(
          at.near("column")
              .fault(FaultCode.UNKNOWN_TABLE_COLUMN, name, String.join(", ", names))
              .maybe(NearestName.of(name, names)));
      return Optional.empty();
    }
    boolean fits =
        given instanceof Shape.Amount result
            && column.get().shape() instanceof Shape.Amount amount
            && amount.unit().equals(result.unit());
    if (!fits) {
      return misfit(at, target, "formula.unit");
    }
    return Optional.of(
        kind.equals("total") ? new Formula.Total(id, name) : new Formula.Largest(id, name));
  }

  private static boolean sameType(Shape one, Shape other) {
    return ShapeKind.of(one) == ShapeKind.of(other) && unit(one).equals(unit(other));
  }

  private static Optional<String> unit(Shape shape) {
    return shape instanceof Shape.Amount amount ? amount.unit() : Optional.empty();
  }

  private Optional<Formula> misfit(Entry at, String target, String reason) {
    faults.add(at.fault(FaultCode.FORMULA_DOES_NOT_FIT, target, "§" + reason));
    return Optional.empty();
  }

  /** The formulas of a row by their fields. */
  static Map<String, Entry> of(Entry then) {
    return then.get("compute").map(Entry::members).orElse(Map.of());
  }

  /** The ids that a formula reads, as far as they are there. */
  static List<String> reads(Entry formula) {
    List<String> reads = new ArrayList<>();
    formula
        .members()
        .forEach(
            (kind, operands) -> {
              if (KINDS.contains(kind)) {
                operandsOf(operands).forEach(one -> one.text().ifPresent(reads::add));
              }
            });
    return reads;
  }
}
