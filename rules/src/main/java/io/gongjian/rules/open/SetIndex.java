package io.gongjian.rules.open;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets: for each member, the rows that ask for it and the rows that forbid it. */
final class SetIndex implements SlotIndex {

  private final Map<String, long[]> asking = new HashMap<>();
  private final Map<String, long[]> forbidding = new HashMap<>();
  private final long[] untested;
  private final long[] notAsking;
  private final List<Entry> counting = new ArrayList<>();

  SetIndex(List<Entry> entries, int words) {
    this.untested = SlotIndex.untested(entries, words);
    this.notAsking = untested.clone();
    for (Entry entry : entries) {
      if (entry.condition() instanceof Condition.HasAnyOf any) {
        add(asking, any.members(), entry.row(), words);
      } else if (entry.condition() instanceof Condition.HasNoneOf none) {
        add(forbidding, none.members(), entry.row(), words);
        RowBits.add(notAsking, entry.row());
      } else {
        counting.add(entry);
        RowBits.add(notAsking, entry.row());
      }
    }
  }

  private static void add(Map<String, long[]> rows, Set<String> members, int row, int words) {
    for (String member : members) {
      RowBits.add(rows.computeIfAbsent(member, key -> new long[words]), row);
    }
  }

  @Override
  public void markPossible(Object value, long[] possible, int firstWord, int lastWord) {
    Membership set = (Membership) value;
    RowBits.keep(possible, standing(set.possible(), set.certain()), firstWord, lastWord);
    for (int i = 0; i < counting.size(); i++) {
      if (counting.get(i).condition().test(value) == Truth.FAILS) {
        RowBits.remove(possible, (firstWord << 6) + counting.get(i).row());
      }
    }
  }

  @Override
  public void mark(
      @Nullable Object value, long[] holds, long[] possible, int firstWord, int lastWord) {
    if (value == null) {
      RowBits.keep(holds, untested, firstWord, lastWord);
      return;
    }
    Membership set = (Membership) value;
    long[] surely = standing(set.certain(), set.possible());
    RowBits.keep(holds, surely, firstWord, lastWord);
    boolean known = set.certain().size() == set.possible().size();
    RowBits.keep(
        possible, known ? surely : standing(set.possible(), set.certain()), firstWord, lastWord);
    for (int i = 0; i < counting.size(); i++) {
      Truth counted = counting.get(i).condition().test(value);
      int row = (firstWord << 6) + counting.get(i).row();
      if (counted != Truth.HOLDS) {
        RowBits.remove(holds, row);
      }
      if (counted == Truth.FAILS) {
        RowBits.remove(possible, row);
      }
    }
  }

  /**
   * The rows whose asked-for members are in {@code present} and whose forbidden ones are not in
   * {@code absent}; not to be changed.
   */
  private long[] standing(Set<String> present, Set<String> absent) {
    if (present.isEmpty() && absent.isEmpty()) {
      return notAsking;
    }
    long[] rows = notAsking.clone();
    for (String member : present) {
      or(rows, asking.get(member), false);
    }
    for (String member : absent) {
      or(rows, forbidding.get(member), true);
    }
    return rows;
  }

  private static void or(long[] rows, long @Nullable [] more, boolean without) {
    if (more != null) {
      for (int word = 0; word < rows.length; word++) {
        rows[word] = without ? rows[word] & ~more[word] : rows[word] | more[word];
      }
    }
  }
}
