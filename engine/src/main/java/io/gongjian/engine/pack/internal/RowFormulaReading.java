package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.CellTest;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.OverRows;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what follows from the rows of a table fact, and checks that columns and units fit. */
final class RowFormulaReading {

  private final String id;
  private final List<PackFault> faults;

  /**
   * @param id the fact that follows, for messages
   * @param faults where to tell what does not fit
   */
  RowFormulaReading(String id, List<PackFault> faults) {
    this.id = id;
    this.faults = faults;
  }

  /** The operator that is written {@code word}; empty for one of another kind. */
  static Optional<OverRows.Operator> operator(String word) {
    return Arrays.stream(OverRows.Operator.values())
        .filter(one -> one.word().equals(word))
        .findFirst();
  }

  /** The column of {@code table} that a formula over its rows adds or compares. */
  static Optional<FactDefinition> column(Entry derived, FactDefinition table) {
    return Arrays.stream(OverRows.Operator.values())
        .flatMap(one -> derived.get(one.word()).stream())
        .findFirst()
        .flatMap(formula -> formula.text("column"))
        .flatMap(table::column);
  }

  Optional<Derivation> read(
      OverRows.Operator operator,
      Entry formula,
      FactDefinition table,
      FactType type,
      Optional<String> unit) {
    if (table.type() != FactType.TABLE) {
      return misfit(formula.near("table"), "table");
    }
    boolean whole = operator == OverRows.Operator.COUNT;
    Optional<String> wanted = Optional.empty();
    Optional<String> name = formula.text("column");
    if (operator.readsColumn()) {
      Optional<FactDefinition> column =
          name.flatMap(one -> known(table, one, formula.near("column")));
      if (column.isEmpty()) {
        return name.isEmpty() ? misfit(formula, "column") : Optional.empty();
      }
      if (!column.get().type().isNumber()) {
        return misfit(formula.near("column"), "column");
      }
      whole = column.get().type() == FactType.INTEGER;
      wanted = column.get().unit();
    } else if (name.isPresent()) {
      return misfit(formula.near("column"), "column.none");
    }
    Optional<Map<String, CellTest>> where = where(formula.near("where"), formula, table);
    if (where.isEmpty()) {
      return Optional.empty();
    }
    if (operator.isFlag() && where.get().isEmpty()) {
      return misfit(formula, "where");
    }
    if (!operator.isFlag() && !unit.equals(wanted)) {
      return misfit(formula, "unit");
    }
    if (type == FactType.INTEGER && !whole) {
      return misfit(formula, "whole");
    }
    return Optional.of(new OverRows(operator, table.id(), name, where.get()));
  }

  /** The conditions of a row; empty when one does not fit, which is told. */
  private Optional<Map<String, CellTest>> where(Entry where, Entry formula, FactDefinition table) {
    Map<String, CellTest> tests = new LinkedHashMap<>();
    if (!formula.has("where")) {
      return Optional.of(tests);
    }
    boolean fits = true;
    for (Map.Entry<String, Entry> condition : where.members().entrySet()) {
      Entry cell = condition.getValue();
      Optional<FactDefinition> column = known(table, condition.getKey(), cell);
      Optional<CellTest> test =
          column.flatMap(one -> cell.text().flatMap(text -> CellTest.read(text, one)));
      if (column.isPresent() && test.isEmpty()) {
        misfit(cell, "cell");
      }
      fits &= test.isPresent();
      test.ifPresent(one -> tests.put(condition.getKey(), one));
    }
    return fits ? Optional.of(tests) : Optional.empty();
  }

  private Optional<FactDefinition> known(FactDefinition table, String name, Entry at) {
    Optional<FactDefinition> column = table.column(name);
    if (column.isEmpty()) {
      List<String> names = table.columns().stream().map(FactDefinition::columnName).toList();
      faults.add(
          at.fault(FaultCode.UNKNOWN_TABLE_COLUMN, name, String.join(", ", names))
              .maybe(NearestName.of(name, names)));
    }
    return column;
  }

  private Optional<Derivation> misfit(Entry at, String reason) {
    faults.add(at.fault(FaultCode.DERIVATION_DOES_NOT_FIT, id, "§derived." + reason));
    return Optional.empty();
  }
}
