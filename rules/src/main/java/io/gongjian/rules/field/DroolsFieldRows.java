package io.gongjian.rules.field;

import io.gongjian.engine.row.InputValue;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.row.RowStandings;
import io.gongjian.engine.row.StandRows;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.program.CompiledRows;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TermOrder;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells how rows stand, a stratum at a time, with compiled rows from a bounded store. */
public final class DroolsFieldRows implements StandRows {

  private final RuleStore store;

  public DroolsFieldRows(RuleStore store) {
    this.store = store;
  }

  @Override
  public RowStandings stand(RowProgram program, int stratum, Function<Input, InputValue> known) {
    CompiledRows rows = store.rows(program);
    RuleBook book = rows.book();
    SlotValues values = new SlotValues(book.layout());
    for (int slot : rows.reads(stratum)) {
      values.set(slot, read(program, book.layout().input(slot), known));
    }
    long[] holds = rows.none();
    long[] possible = rows.none();
    try (RuleSession session = rows.open()) {
      rows.stand(session, stratum, values, holds, possible);
    }
    return standings(program.rows(stratum), book.strataStarts().get(stratum), holds, possible);
  }

  private static @Nullable Object read(
      RowProgram program, Input input, Function<Input, InputValue> known) {
    if (!(input instanceof Input.OfOrder order)) {
      return value(known.apply(input));
    }
    Derivation.Known facts = fact -> value(known.apply(new Input.OfFact(fact)));
    return TermOrder.of(
        facts.plain(order.fact()),
        facts.plain(order.than()),
        program.pack().vocabulary().get(order.than()).derived().orElse(null),
        facts,
        program.asOf());
  }

  private static RowStandings standings(
      List<ProgramRow> rows, int first, long[] holds, long[] possible) {
    BitSet holding = new BitSet();
    BitSet open = new BitSet();
    for (int at = 0; at < rows.size(); at++) {
      holding.set(rows.get(at).number(), RowBits.has(holds, first + at));
      open.set(rows.get(at).number(), RowBits.has(possible, first + at));
    }
    return new RowStandings(holding, open);
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
