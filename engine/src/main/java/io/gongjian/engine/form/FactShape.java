package io.gongjian.engine.form;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How a fact is asked for in a form. */
public final class FactShape {

  private static final int LONGEST_TEXT = 2000;

  private FactShape() {}

  /** The shape of the values of a fact. */
  public static Shape of(FactDefinition fact) {
    return switch (fact.type()) {
      case BOOLEAN -> new Shape.Flag();
      case DECIMAL, INTEGER ->
          new Shape.Amount(
              fact.type().word().equals("integer"),
              Range.of(fact.minimum(), fact.maximum()),
              Optional.empty(),
              fact.unit());
      case STRING ->
          new Shape.Text(FieldExtent.of(0, LONGEST_TEXT), new TreeSet<>(), Optional.empty());
      case DATE -> new Shape.Day();
      case ENUM -> new Shape.OneOf(Choices.of(fact.values()));
      case SET -> new Shape.ManyOf(Choices.of(fact.values()), FieldExtent.ANY);
      case TABLE -> rowsOf(fact);
    };
  }

  private static Shape rowsOf(FactDefinition table) {
    List<RowColumn> columns = new ArrayList<>();
    for (FactDefinition column : table.columns()) {
      columns.add(
          new RowColumn(column.columnName(), cell(column), column.title(), false, columns.size()));
    }
    return new Shape.Rows(columns, FieldExtent.of(0, FactReader.MOST_ROWS));
  }

  private static Shape cell(FactDefinition column) {
    return column.type() == FactType.STRING
        ? new Shape.Text(
            FieldExtent.of(0, FactReader.LONGEST_CELL), new TreeSet<>(), Optional.empty())
        : of(column);
  }
}
