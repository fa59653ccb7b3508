package io.gongjian.engine.row;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the rows of a program decide: which tables they come from, and what they wait for. */
public enum RowKind {

  /**
   * What applies to a project; an applicability may be read in the stratum after the tables behind
   * it.
   */
  MATTER {
    @Override
    public List<RuleTable> tables(Pack pack) {
      return pack.tables();
    }

    @Override
    RowStrata strata(Pack pack, Collection<RuleRow> inForce) {
      RowStrata strata = new RowStrata();
      for (MatterId matter : pack.matters().keySet()) {
        strata.add(new Input.OfMatter(matter).name(), List.of(), 1);
        strata.add(new Input.OfSituations(matter).name(), List.of(), 1);
      }
      for (RuleTable table : tables(pack)) {
        Collection<String> reads =
            table.rows().stream().anyMatch(RuleRow::isDefault)
                ? withOthers(pack, table)
                : columns(pack, table);
        outcome(table).ifPresent(outcome -> strata.add(outcome, reads, 1));
        addOthers(pack, table, strata);
      }
      addFacts(pack, strata);
      return strata;
    }

    @Override
    Function<RuleRow, Collection<String>> reads(Pack pack, RuleTable table) {
      if (table.decides() == Decision.FACT) {
        return row -> readBy(pack, row);
      }
      List<String> columns = columns(pack, table);
      return row -> row.isDefault() ? withOthers(pack, table) : columns;
    }
  },

  /**
   * How fields are asked; what applies to the project is told from outside as soon as it can be.
   */
  FIELD {
    @Override
    public List<RuleTable> tables(Pack pack) {
      List<RuleTable> tables = new ArrayList<>(pack.forms().tables());
      pack.tables().stream().filter(table -> table.decides() == Decision.FACT).forEach(tables::add);
      return tables;
    }

    @Override
    RowStrata strata(Pack pack, Collection<RuleRow> inForce) {
      RowStrata strata = new RowStrata();
      for (RuleRow row : inForce) {
        for (Directive directive : directives(row)) {
          if (directive.decidesValue()) {
            strata.add(directive.field().value(), readBy(pack, row), 1);
          }
        }
      }
      for (RuleTable table : pack.tables()) {
        outcome(table).ifPresent(outcome -> strata.add(outcome, columns(pack, table), 0));
      }
      addFacts(pack, strata);
      return strata;
    }

    @Override
    Function<RuleRow, Collection<String>> reads(Pack pack, RuleTable table) {
      return row -> readBy(pack, row);
    }
  };

  private static final String FIELD_COLUMN = "field.";

  /** The tables of a pack whose rows are of this kind. */
  public abstract List<RuleTable> tables(Pack pack);

  /** What decides the values that rows of this kind read. */
  abstract RowStrata strata(Pack pack, Collection<RuleRow> inForce);

  /** The values that must be known before a row of a table is decided. */
  abstract Function<RuleRow, Collection<String>> reads(Pack pack, RuleTable table);

  /** Facts that follow from others: by formulas at once, by rows once the rows are decided. */
  private static void addFacts(Pack pack, RowStrata strata) {
    for (FactDefinition fact : pack.vocabulary().derived()) {
      List<FactId> reads = fact.derived().orElseThrow().reads();
      strata.add(fact.id().value(), reads.stream().map(FactId::value).toList(), 0);
    }
    for (RuleTable table : pack.tables()) {
      for (RuleRow row : table.rows()) {
        if (row.then() instanceof Effect.Settles settles) {
          strata.add(settles.fact().value(), readBy(pack, row), 1);
        }
      }
    }
  }

  /** Whether no other row of a group holds is known once the rows of the group are decided. */
  private static void addOthers(Pack pack, RuleTable table, RowStrata strata) {
    if (table.decides() == Decision.SITUATION || table.decides() == Decision.MATERIAL) {
      strata.add(Input.OfOthers.of(table).name(), columns(pack, table), 1);
    }
  }

  private static List<String> withOthers(Pack pack, RuleTable table) {
    List<String> names = columns(pack, table);
    names.add(Input.OfOthers.of(table).name());
    return names;
  }

  /** What the rows of a table read, default rows left aside. */
  private static List<String> columns(Pack pack, RuleTable table) {
    List<String> names = new ArrayList<>();
    table.columns().stream()
        .map(Column::input)
        .filter(input -> !(input instanceof Input.OfOthers))
        .map(Input::name)
        .forEach(names::add);
    ComparedFact.namedBy(table, pack.vocabulary()).forEach(fact -> names.add(fact.value()));
    return names;
  }

  /** The applicability or the situations that a table decides. */
  private static Optional<String> outcome(RuleTable table) {
    if (table.decides() == Decision.MATTER) {
      return table.matter().map(matter -> new Input.OfMatter(matter).name());
    }
    if (table.decides() == Decision.SITUATION) {
      return table.matter().map(matter -> new Input.OfSituations(matter).name());
    }
    return Optional.empty();
  }

  /** What a row of fields reads: its cells and the fields it computes with. */
  private static List<String> readBy(Pack pack, RuleRow row) {
    List<String> values = new ArrayList<>();
    row.when()
        .forEach(
            (column, cell) -> {
              boolean field = column.startsWith(FIELD_COLUMN);
              values.add(field ? column.substring(FIELD_COLUMN.length()) : column);
              ComparedFact.in(cell, pack.vocabulary())
                  .ifPresent(other -> values.add(other.value()));
            });
    for (Directive directive : directives(row)) {
      if (directive instanceof Directive.Compute compute) {
        compute.formula().reads().stream().map(FieldId::value).forEach(values::add);
      }
    }
    return values;
  }

  private static List<Directive> directives(RuleRow row) {
    return row.then() instanceof Effect.Directs directs ? directs.directives() : List.of();
  }
}
