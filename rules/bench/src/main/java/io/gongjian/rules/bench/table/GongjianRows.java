package io.gongjian.rules.bench.table;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.determination.MatterRules;
import io.gongjian.rules.determination.Outcome;
import io.gongjian.rules.program.CompiledRows;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Our compiled rules: the rows that hold. */
final class GongjianRows implements MatchRows {

  private final MatterRules rules;
  private final BiFunction<MatterRules, SlotValues, Outcome> deciding;
  private final SlotValues[] facts;

  GongjianRows(SyntheticTable table, BiFunction<MatterRules, SlotValues, Outcome> deciding) {
    Pack pack = SyntheticPack.of(table, "0".repeat(64));
    this.rules =
        new MatterRules(CompiledRows.of(RowProgram.of(RowKind.MATTER, pack, SyntheticPack.DAY)));
    this.deciding = deciding;
    this.facts =
        table.facts().stream().map(facts -> values(rules.book(), facts)).toArray(SlotValues[]::new);
  }

  private static SlotValues values(MatterBook book, Facts facts) {
    SlotValues values = new SlotValues(book.layout());
    for (TableColumn column : TableColumn.values()) {
      Object value = facts.value(column);
      values.set(
          book.layout().of(SyntheticPack.name(column)),
          value instanceof Set<?> ? Membership.known(facts.zones()) : value);
    }
    return values;
  }

  @Override
  public Object decide(int index) {
    return deciding.apply(rules, facts[index]).holding();
  }

  @Override
  public List<Integer> numbers(Object answer) {
    return ((List<?>) answer).stream().map(row -> ((TypedRow) row).number()).toList();
  }
}
