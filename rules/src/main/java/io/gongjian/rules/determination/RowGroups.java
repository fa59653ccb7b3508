package io.gongjian.rules.determination;

import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of a matter, put together by what they are about, with the results they give.
 *
 * @param <T> what a group is about
 * @param <R> the result of a group
 */
final class RowGroups<T, R> {

  private final RowMask mask;
  private final TypedRow[] rows;
  private final int[] groupOf;
  private final List<Group<T>> groups = new ArrayList<>();

  /** The rows about one thing, in their order. */
  record Group<T>(T about, List<TypedRow> rows) {}

  RowGroups(List<TypedRow> all, Function<TypedRow, T> about) {
    this.rows = all.toArray(TypedRow[]::new);
    this.mask = new RowMask(all);
    this.groupOf = new int[rows.length];
    Map<T, List<TypedRow>> byAbout = new LinkedHashMap<>();
    for (TypedRow row : rows) {
      byAbout.computeIfAbsent(about.apply(row), key -> new ArrayList<>()).add(row);
    }
    List<T> order = List.copyOf(byAbout.keySet());
    for (int i = 0; i < rows.length; i++) {
      groupOf[i] = order.indexOf(about.apply(rows[i]));
    }
    byAbout.forEach((thing, grouped) -> groups.add(new Group<>(thing, List.copyOf(grouped))));
  }

  /**
   * Gives the results of the groups of which some row holds or still may, in the order of the first
   * such row.
   */
  List<R> results(Outcome outcome, Function<Group<T>, R> making) {
    if (!outcome.anyPossible(mask)) {
      return List.of();
    }
    boolean[] seen = new boolean[groups.size()];
    List<R> results = new ArrayList<>(groups.size());
    for (int i = 0; i < groupOf.length; i++) {
      int group = groupOf[i];
      if (!seen[group] && outcome.possible(rows[i])) {
        seen[group] = true;
        results.add(making.apply(groups.get(group)));
      }
    }
    return results;
  }
}
