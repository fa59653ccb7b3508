package io.gongjian.rules.bench.table;

import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.determination.CompiledRules;
import io.gongjian.rules.determination.Outcome;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.RuleBookReading;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Our compiled rules: the rows that hold. */
final class GongjianRows implements MatchRows {

  private final CompiledRules rules;
  private final BiFunction<CompiledRules, SlotValues, Outcome> deciding;
  private final SlotValues[] facts;

  GongjianRows(SyntheticTable table, BiFunction<CompiledRules, SlotValues, Outcome> deciding) {
    RuleBook book = book(table);
    this.rules = new CompiledRules(book);
    this.deciding = deciding;
    this.facts =
        table.facts().stream().map(facts -> values(book, facts)).toArray(SlotValues[]::new);
  }

  private static RuleBook book(SyntheticTable table) {
    RuleBookReading reading =
        RuleBookReader.read(SyntheticPack.of(table, "0".repeat(64)), SyntheticPack.DAY);
    if (reading instanceof RuleBookReading.Read read) {
      return read.book();
    }
    throw new IllegalStateException("cells cannot be read " + reading);
  }

  private static SlotValues values(RuleBook book, Facts facts) {
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
