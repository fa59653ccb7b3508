package io.gongjian.rules.field;

import io.gongjian.engine.directive.InputValue;
import io.gongjian.engine.directive.RowStandings;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.drools.DroolsBase;
import io.gongjian.rules.open.OpenRowIndex;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.FieldBook;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a program of fields, compiled: Drools fires those that hold, an index tells those
 * that still may. Immutable, for any number of threads.
 */
final class FieldRules {

  /** An input with its slot. */
  private record Read(int slot, Input input) {}

  private final FieldBook fields;
  private final DroolsBase drools;
  private final OpenRowIndex index;
  private final List<List<Read>> reads;

  FieldRules(FieldBook fields) {
    this.fields = fields;
    this.drools = DroolsBase.build(fields.book());
    this.index = new OpenRowIndex(fields.book());
    Map<Integer, Map<Integer, Read>> byStratum = new LinkedHashMap<>();
    for (TypedRow row : fields.book().rows()) {
      Map<Integer, Read> ofStratum =
          byStratum.computeIfAbsent(row.stratum(), stratum -> new LinkedHashMap<>());
      for (TypedRow.Test test : row.tests()) {
        ofStratum.computeIfAbsent(test.slot(), slot -> new Read(slot, input(row, slot)));
      }
    }
    this.reads = byStratum.values().stream().map(each -> List.copyOf(each.values())).toList();
  }

  FieldBook fields() {
    return fields;
  }

  RowStandings stand(int stratum, Function<Input, InputValue> known) {
    RuleBook book = fields.book();
    SlotValues values = new SlotValues(book.layout());
    for (Read read : reads.get(stratum)) {
      values.set(read.slot(), value(known.apply(read.input())));
    }
    return stand(stratum, values);
  }

  RowStandings stand(int stratum, SlotValues values) {
    RuleBook book = fields.book();
    long[] holds = new long[book.capacity() >> 6];
    long[] possible = new long[book.capacity() >> 6];
    long[] scratch = new long[book.capacity() >> 6];
    index.mark(stratum, values, scratch, possible);
    try (var session = drools.open()) {
      session.fire(stratum, values, holds);
    }
    int first = book.strataStarts().get(stratum);
    int offset = fields.program().rows(stratum).get(0).number();
    int count = fields.program().rows(stratum).size();
    BitSet holding = new BitSet();
    BitSet open = new BitSet();
    for (int row = 0; row < count; row++) {
      holding.set(offset + row, RowBits.has(holds, first + row));
      open.set(offset + row, RowBits.has(possible, first + row));
    }
    return new RowStandings(holding, open);
  }

  private Input input(TypedRow row, int slot) {
    return row.table().columns().stream()
        .map(Column::input)
        .filter(input -> fields.book().layout().of(input.name()) == slot)
        .findFirst()
        .orElseThrow();
  }

  /** A value as it stands in a slot. */
  static @Nullable Object value(InputValue value) {
    if (value instanceof InputValue.Known known) {
      return known.value() instanceof FactValue.Choices choices
          ? Membership.known(choices.values())
          : known.value().plain();
    }
    return value instanceof InputValue.Members members
        ? new Membership(members.certain(), members.possible())
        : null;
  }
}
