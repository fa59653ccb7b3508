package io.gongjian.rules.open;

import io.gongjian.rules.cell.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes or no, enum values and texts: for each value that a row names, the rows that stand. */
final class NamedIndex implements SlotIndex {

  private final Map<Object, long[]> standing = new HashMap<>();
  private final long[] unnamed;
  private final long[] untested;

  NamedIndex(List<Entry> entries, int words) {
    this.untested = SlotIndex.untested(entries, words);
    this.unnamed = untested.clone();
    Set<Object> names = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.condition() instanceof Condition.OneOf oneOf) {
        names.addAll(oneOf.values());
      } else if (entry.condition() instanceof Condition.NoneOf noneOf) {
        names.addAll(noneOf.values());
        RowBits.add(unnamed, entry.row());
      }
    }
    names.forEach(name -> standing.put(name, untested.clone()));
    for (Entry entry : entries) {
      add(entry);
    }
  }

  private void add(Entry entry) {
    if (entry.condition() instanceof Condition.OneOf oneOf) {
      for (Object name : oneOf.values()) {
        RowBits.add(standing.getOrDefault(name, unnamed), entry.row());
      }
    } else if (entry.condition() instanceof Condition.NoneOf noneOf) {
      standing.forEach(
          (name, rows) -> {
            if (!noneOf.values().contains(name)) {
              RowBits.add(rows, entry.row());
            }
          });
    }
  }

  @Override
  public void markPossible(Object value, long[] possible, int firstWord, int lastWord) {
    RowBits.keep(possible, standing.getOrDefault(value, unnamed), firstWord, lastWord);
  }

  @Override
  public void mark(
      @Nullable Object value, long[] holds, long[] possible, int firstWord, int lastWord) {
    if (value == null) {
      RowBits.keep(holds, untested, firstWord, lastWord);
    } else {
      long[] rows = standing.getOrDefault(value, unnamed);
      RowBits.keep(holds, rows, firstWord, lastWord);
      RowBits.keep(possible, rows, firstWord, lastWord);
    }
  }
}
