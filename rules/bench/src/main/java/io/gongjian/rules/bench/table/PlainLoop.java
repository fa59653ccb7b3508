package io.gongjian.rules.bench.table;

import java.util.ArrayList;
import java.util.List;

/** A loop over rows of plain Java: what no engine that tries row by row can beat. */
final class PlainLoop implements MatchRows {

  private final PlainRow[] rows;
  private final Facts[] facts;

  PlainLoop(SyntheticTable table) {
    this.rows = table.rows().stream().map(PlainRow::new).toArray(PlainRow[]::new);
    this.facts = table.facts().toArray(Facts[]::new);
  }

  @Override
  public Object decide(int index) {
    Facts one = facts[index];
    List<Integer> matching = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].matches(one)) {
        matching.add(row);
      }
    }
    return matching;
  }

  @Override
  public List<Integer> numbers(Object answer) {
    return ((List<?>) answer).stream().map(number -> (Integer) number).toList();
  }
}
