package io.gongjian.forms.sheet;

import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.wording.Sentences;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a spreadsheet holds the values of a column.
 *
 * @param reading what a cell that is not blank says; a number without a unit of its own is
 *     multiplied
 * @param format how a spreadsheet program shows its cells; empty where it may choose
 * @param how how to fill it in
 */
record ColumnWay(
    BiFunction<SheetCell, BigDecimal, CellValue> reading,
    Optional<String> format,
    Supplier<LocalText> how) {

  private static final Optional<String> TEXT = Optional.of("@");
  private static final Optional<String> DAY = Optional.of("yyyy-mm-dd");

  static ColumnWay of(Shape shape) {
    return shape.match(
        text -> way(CellValue::text, TEXT, () -> text(text)),
        amount ->
            new ColumnWay(
                (cell, factor) -> CellValue.amount(amount, cell, factor),
                Optional.empty(),
                () -> amount(amount)),
        flag -> way(CellValue::flag, TEXT, () -> Sentences.of("template.flag")),
        day -> way(CellValue::day, DAY, () -> Sentences.of("template.day")),
        one ->
            way(
                cell -> CellValue.one(one.choices(), cell),
                TEXT,
                () -> Sentences.of("template.one")),
        many ->
            way(
                cell -> CellValue.many(many.choices(), cell),
                TEXT,
                () -> Sentences.of("template.many")),
        files -> none(),
        rows -> none());
  }

  /**
   * Reads {@code cell}; no value and no fault where it is blank.
   *
   * @param factor by how much a number is multiplied that has no unit of its own
   */
  CellValue read(SheetCell cell, BigDecimal factor) {
    if (cell instanceof SheetCell.Faulty) {
      return CellValue.wrong(SheetFault.CELL_FAULTY);
    } else if (cell instanceof SheetCell.NotWorkedOut) {
      return CellValue.wrong(SheetFault.FORMULA_NOT_WORKED_OUT);
    } else if (cell instanceof SheetCell.Scaled) {
      return CellValue.wrong(SheetFault.SHOWN_SCALED);
    } else if (PlainText.trimmed(cell.shown()).isEmpty()) {
      return CellValue.NONE;
    }
    return reading.apply(cell, factor);
  }

  private static ColumnWay way(
      Function<SheetCell, CellValue> reading, Optional<String> format, Supplier<LocalText> how) {
    return new ColumnWay((cell, factor) -> reading.apply(cell), format, how);
  }

  /** Of what no cell can hold. */
  private static ColumnWay none() {
    return way(
        cell -> CellValue.wrong(SheetFault.COLUMN_UNKNOWN),
        TEXT,
        () -> Sentences.of("template.one"));
  }

  private static LocalText text(Shape.Text text) {
    return text.length()
        .most()
        .map(most -> Sentences.of("template.text_most", Sentences.same(most.toString())))
        .orElseGet(() -> Sentences.of("template.text"));
  }

  private static LocalText amount(Shape.Amount amount) {
    LocalText kind = Sentences.of(amount.whole() ? "template.whole" : "template.number");
    LocalText least = bound("template.least", amount.range().low());
    LocalText most = bound("template.most", amount.range().high());
    return new LocalText(kind.zh() + least.zh() + most.zh(), kind.en() + least.en() + most.en());
  }

  private static LocalText bound(String key, Optional<Range.Bound> bound) {
    return bound
        .map(found -> Sentences.of(key, Sentences.same(found.value().toPlainString())))
        .orElseGet(() -> Sentences.same(""));
  }
}
