package io.gongjian.rules.determination;

import io.gongjian.engine.table.Input;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
  private final List<Group<T, R>> groups = new ArrayList<>();

  /** The rows about one thing, in their order. */
  static final class Group<T, R> {

    private static final int MOST_ROWS = 4;

    private final T about;
    private final List<TypedRow> rows;
    private final boolean[] readsFactsAlone;
    private final AtomicReferenceArray<R> kept;

    private Group(T about, List<TypedRow> rows, SlotLayout layout) {
      this.about = about;
      this.rows = rows;
      this.readsFactsAlone = new boolean[rows.size()];
      for (int i = 0; i < readsFactsAlone.length; i++) {
        readsFactsAlone[i] =
            rows.get(i).tests().stream()
                .map(test -> layout.input(test.slot()))
                .allMatch(input -> input instanceof Input.OfFact || input instanceof Input.OfOrder);
      }
      this.kept = new AtomicReferenceArray<>(rows.size() > MOST_ROWS ? 0 : 1 << (2 * rows.size()));
    }

    T about() {
      return about;
    }

    List<TypedRow> rows() {
      return rows;
    }

    /**
     * The result on an outcome. It is the same whenever the same rows hold and may hold, unless a
     * row holds whose finding depends on other rows; projects are alike, so it is kept.
     */
    R result(Outcome outcome, Function<Group<T, R>, R> making) {
      if (kept.length() == 0) {
        return making.apply(this);
      }
      int state = 0;
      for (int i = 0; i < readsFactsAlone.length; i++) {
        TypedRow row = rows.get(i);
        if (outcome.holds(row)) {
          if (!readsFactsAlone[i]) {
            return making.apply(this);
          }
          state |= 2 << (2 * i);
        } else if (outcome.possible(row)) {
          state |= 1 << (2 * i);
        }
      }
      R known = kept.getPlain(state);
      if (known == null) {
        known = making.apply(this);
        kept.setRelease(state, known);
      }
      return known;
    }
  }

  RowGroups(List<TypedRow> all, SlotLayout layout, Function<TypedRow, T> about) {
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
    byAbout.forEach((thing, grouped) -> groups.add(new Group<>(thing, grouped, layout)));
  }

  /**
   * Gives the results of the groups of which some row holds or still may, in the order of the first
   * such row.
   */
  List<R> results(Outcome outcome, Function<Group<T, R>, R> making) {
    if (!outcome.anyPossible(mask)) {
      return List.of();
    }
    boolean[] seen = new boolean[groups.size()];
    List<R> results = new ArrayList<>(groups.size());
    for (int i = 0; i < groupOf.length; i++) {
      int group = groupOf[i];
      if (!seen[group] && outcome.possible(rows[i])) {
        seen[group] = true;
        results.add(groups.get(group).result(outcome, making));
      }
    }
    return results;
  }
}
