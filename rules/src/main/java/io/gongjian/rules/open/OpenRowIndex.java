package io.gongjian.rules.open;

import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each stratum and slot, which rows a value leaves standing. An unknown value leaves all rows
 * open, so that the rows that can still hold are found as fast as those that do.
 */
public final class OpenRowIndex {

  private final List<Stratum> strata = new ArrayList<>();

  public OpenRowIndex(RuleBook book) {
    for (int stratum = 0; stratum < book.strata(); stratum++) {
      strata.add(new Stratum(book, stratum));
    }
  }

  /**
   * Marks the rows of a stratum.
   *
   * @param values what is known, by slot
   * @param holds receives the rows that hold
   * @param possible receives the rows that hold or could still hold
   */
  public void mark(int stratum, SlotValues values, long[] holds, long[] possible) {
    strata.get(stratum).mark(values, holds, possible);
  }

  /** Marks only the rows of a stratum that hold or could still hold. */
  public void markPossible(int stratum, SlotValues values, long[] possible) {
    strata.get(stratum).markPossible(values, possible);
  }

  private static final class Stratum {
    private final int firstWord;
    private final int lastWord;
    private final long[] rows;
    private final int[] slots;
    private final SlotIndex[] indices;

    Stratum(RuleBook book, int stratum) {
      int start = book.strataStarts().get(stratum);
      this.firstWord = start >> 6;
      this.lastWord = book.strataStarts().get(stratum + 1) >> 6;
      int words = lastWord - firstWord;
      this.rows = new long[words];
      Map<Integer, List<SlotIndex.Entry>> bySlot = new TreeMap<>();
      for (TypedRow row : book.rows()) {
        if (row.stratum() == stratum) {
          RowBits.add(rows, row.number() - start);
          for (TypedRow.Test test : row.tests()) {
            bySlot
                .computeIfAbsent(test.slot(), slot -> new ArrayList<>())
                .add(new SlotIndex.Entry(row.number() - start, test.condition()));
          }
        }
      }
      this.slots = bySlot.keySet().stream().mapToInt(Integer::intValue).toArray();
      this.indices =
          bySlot.values().stream()
              .map(entries -> SlotIndex.of(entries, words))
              .toArray(SlotIndex[]::new);
    }

    void mark(SlotValues values, long[] holds, long[] possible) {
      RowBits.fill(holds, rows, firstWord, lastWord);
      RowBits.fill(possible, rows, firstWord, lastWord);
      for (int i = 0; i < slots.length; i++) {
        indices[i].mark(values.get(slots[i]), holds, possible, firstWord, lastWord);
      }
    }

    void markPossible(SlotValues values, long[] possible) {
      RowBits.fill(possible, rows, firstWord, lastWord);
      for (int i = 0; i < slots.length; i++) {
        Object value = values.get(slots[i]);
        if (value != null) {
          indices[i].markPossible(value, possible, firstWord, lastWord);
        }
      }
    }
  }
}
