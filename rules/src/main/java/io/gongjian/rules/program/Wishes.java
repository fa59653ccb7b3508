package io.gongjian.rules.program;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What a proof wants to see: every row fulfilled; every row missed by each of its conditions alone;
 * and every sample of every slot, where a row that reads the slot is fulfilled but for it. Wishes
 * that get along are granted by one set of values, so that their number hardly grows with the rows;
 * each set looks at a bounded number of wishes, so that the time grows with the rows and no faster.
 */
final class Wishes {

  /** How many open wishes one set of values tries to grant. */
  private static final int LOOKED_AT = 400;

  private static final int NONE = -1;

  private final RowSamples samples;
  private final int slots;
  private final List<List<Want>> wishes = new ArrayList<>();
  private final Map<Asked, BitSet> known = new HashMap<>();

  /** One of the samples of a slot, by their places. */
  private record Want(int slot, BitSet places) {}

  private record Asked(int slot, Condition condition, boolean holds) {}

  Wishes(RowSamples samples, List<TypedRow> rows) {
    this.samples = samples;
    this.slots = 1 + samples.slots().stream().mapToInt(slot -> slot).max().orElse(-1);
    Map<Integer, List<TypedRow>> readers = new HashMap<>();
    for (TypedRow row : rows) {
      wish(row, -1, new ArrayList<>());
      for (TypedRow.Test test : row.tests()) {
        wish(row, test.slot(), new ArrayList<>(List.of(want(test, false))));
        readers.computeIfAbsent(test.slot(), slot -> new ArrayList<>()).add(row);
      }
    }
    for (int slot : samples.slots()) {
      List<TypedRow> reading = readers.getOrDefault(slot, List.of());
      for (int place = 0; place < samples.of(slot).all().size(); place++) {
        BitSet only = new BitSet();
        only.set(place);
        List<Want> wants = new ArrayList<>(List.of(new Want(slot, only)));
        if (reading.isEmpty()) {
          wishes.add(wants);
        } else {
          wish(reading.get(place % reading.size()), slot, wants);
        }
      }
    }
    known.clear();
  }

  /** That all conditions of a row hold but those on the slot {@code without}. */
  private void wish(TypedRow row, int without, List<Want> wants) {
    for (TypedRow.Test test : row.tests()) {
      if (test.slot() != without) {
        wants.add(want(test, true));
      }
    }
    // What no sample can do nobody can see.
    wants.removeIf(want -> want.places().isEmpty());
    wishes.add(wants);
  }

  private Want want(TypedRow.Test test, boolean holds) {
    return new Want(
        test.slot(),
        known.computeIfAbsent(new Asked(test.slot(), test.condition(), holds), this::places));
  }

  private BitSet places(Asked asked) {
    Truth wanted = asked.holds() ? Truth.HOLDS : Truth.FAILS;
    List<Sample> all = samples.of(asked.slot()).all();
    BitSet places = new BitSet(all.size());
    for (int place = 0; place < all.size(); place++) {
      places.set(place, asked.condition().test(all.get(place).value()) == wanted);
    }
    return places;
  }

  /** All wishes, to be granted one set of values after the other. */
  Open open(SplittableRandom random) {
    return new Open(random);
  }

  /** The wishes that are not granted yet. */
  final class Open {

    private final SplittableRandom random;
    private final Deque<List<Want>> left = new ArrayDeque<>(wishes);

    private Open(SplittableRandom random) {
      this.random = random;
    }

    /** True when nothing is left to be seen. */
    boolean isEmpty() {
      return left.isEmpty();
    }

    /** Grants the first open wish, and those of the next that get along with what is granted. */
    Map<Integer, Object> next() {
      int[] granted = new int[slots];
      Arrays.fill(granted, NONE);
      Iterator<List<Want>> wishes = left.iterator();
      for (int looked = 0; looked < LOOKED_AT && wishes.hasNext(); looked++) {
        List<Want> wants = wishes.next();
        if (getsAlong(wants, granted)) {
          wishes.remove();
          for (Want want : wants) {
            if (granted[want.slot()] == NONE) {
              granted[want.slot()] = drawn(want);
            }
          }
        }
      }
      Map<Integer, Object> values = new HashMap<>();
      for (int slot : samples.slots()) {
        if (granted[slot] != NONE) {
          values.put(slot, samples.of(slot).all().get(granted[slot]).value());
        }
      }
      return values;
    }

    private boolean getsAlong(List<Want> wants, int[] granted) {
      for (Want want : wants) {
        int place = granted[want.slot()];
        if (place != NONE && !want.places().get(place)) {
          return false;
        }
      }
      return true;
    }

    /** The first place that is wanted, from one that is drawn. */
    private int drawn(Want want) {
      return want.places().nextSetBit(random.nextInt(want.places().length()));
    }
  }
}
