package io.gongjian.engine.form;

import io.gongjian.engine.text.LocalText;
import java.util.Comparator;

/**
 * A column of a table.
 *
 * @param required true when no row may leave it empty
 * @param order its place among the columns as they are declared
 */
public record RowColumn(String name, Shape shape, LocalText title, boolean required, int order) {

  static final Comparator<RowColumn> IN_ORDER =
      Comparator.comparingInt(RowColumn::order).thenComparing(RowColumn::name);

  private static final Comparator<RowColumn> FIRST =
      Comparator.comparingInt(RowColumn::order)
          .thenComparing(column -> column.title().zh())
          .thenComparing(column -> column.title().en());

  /** This column together with another of the same name. */
  RowColumn with(RowColumn other, Shape both) {
    RowColumn first = FIRST.compare(this, other) <= 0 ? this : other;
    return new RowColumn(name, both, first.title, required || other.required, first.order);
  }
}
