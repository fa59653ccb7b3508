package io.gongjian.rules.determination;

import io.gongjian.rules.table.TypedRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Rows that a search found, each once, and those of them that it has not followed yet. */
final class FoundRows {

  private final List<TypedRow> all = new ArrayList<>();
  private final BitSet numbers = new BitSet();
  private final Deque<TypedRow> open = new ArrayDeque<>();

  void add(Collection<TypedRow> rows) {
    for (TypedRow row : rows) {
      if (!numbers.get(row.number())) {
        numbers.set(row.number());
        all.add(row);
        open.add(row);
      }
    }
  }

  /** Follows each row once, those too that are found meanwhile. */
  void follow(Consumer<TypedRow> following) {
    while (!open.isEmpty()) {
      following.accept(open.remove());
    }
  }

  /** All rows in the order in which they were found. */
  List<TypedRow> all() {
    return all;
  }
}
