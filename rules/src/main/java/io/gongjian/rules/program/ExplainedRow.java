package io.gongjian.rules.program;

import io.gongjian.engine.table.Input;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a row stands and why: each of its conditions with what was compared. */
public record ExplainedRow(TypedRow row, Truth standing, List<ExplainedCell> cells) {

  public ExplainedRow {
    cells = List.copyOf(cells);
  }

  /**
   * A condition of a row.
   *
   * @param input the column's name
   * @param text the cell's text
   * @param actual what was compared, as text; empty when unknown
   * @param beside the other fact it was compared with
   */
  public record ExplainedCell(
      String input,
      String text,
      Optional<String> actual,
      Truth standing,
      Optional<Beside> beside) {}

  /** A fact that another one is compared with, and its value where that is known. */
  public record Beside(String fact, Optional<String> actual) {}

  static ExplainedRow of(TypedRow row, SlotLayout layout, SlotValues values) {
    return new ExplainedRow(
        row,
        row.standing(values),
        row.tests().stream().map(test -> cell(row, test, layout, values)).toList());
  }

  private static ExplainedCell cell(
      TypedRow row, TypedRow.Test test, SlotLayout layout, SlotValues values) {
    String name = layout.name(test.slot());
    Object value = values.get(test.slot());
    Truth standing = test.condition().test(value);
    if (layout.input(test.slot()) instanceof Input.OfOrder order) {
      String fact = order.fact().value();
      String than = order.than().value();
      return new ExplainedCell(
          fact,
          row.row().when().getOrDefault(fact, "-"),
          shown(values.get(layout.of(fact))),
          standing,
          Optional.of(new Beside(than, shown(values.get(layout.of(than))))));
    }
    return new ExplainedCell(
        name, row.row().when().getOrDefault(name, "-"), shown(value), standing, Optional.empty());
  }

  private static Optional<String> shown(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    return Optional.of(
        value instanceof Membership set
            ? "[" + String.join(", ", new TreeSet<>(set.certain())) + "]"
            : value.toString());
  }

  /** One line: the row, how it stands, and its conditions. */
  public String line() {
    StringBuilder line = new StringBuilder("row " + row.row().id() + " " + standing);
    for (ExplainedCell cell : cells) {
      line.append(", ").append(cell.input()).append(" = ").append(cell.actual().orElse("unknown"));
      line.append(" against ").append(cell.text()).append(' ').append(cell.standing());
    }
    return line.toString();
  }
}
