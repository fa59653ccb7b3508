package io.gongjian.rules.program;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What a proof wants to see: every row fulfilled; every row missed by each of its conditions alone;
 * and every sample of every slot, where a row that reads the slot is fulfilled but for it. Wishes
 * that get along are granted by one set of values, so that their number hardly grows with the rows.
 */
final class Wishes {

  private final RowSamples samples;
  private final SplittableRandom random;
  private final Map<Asked, Fitting> known = new HashMap<>();
  private final List<List<Want>> open = new ArrayList<>();

  /** One of these values in a slot. */
  private record Want(int slot, Fitting fitting) {}

  private record Fitting(List<Object> values, Set<Object> found) {
    Fitting(List<Object> values) {
      this(values, new HashSet<>(values));
    }
  }

  private record Asked(int slot, Condition condition, boolean holds) {}

  Wishes(RowSamples samples, List<TypedRow> rows, SplittableRandom random) {
    this.samples = samples;
    this.random = random;
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
      int at = 0;
      for (Sample sample : samples.of(slot).all()) {
        List<Want> wants = new ArrayList<>();
        wants.add(new Want(slot, new Fitting(List.of(sample.value()))));
        if (reading.isEmpty()) {
          open.add(wants);
        } else {
          wish(reading.get(at++ % reading.size()), slot, wants);
        }
      }
    }
  }

  /** That all conditions of a row hold but those on the slot {@code without}. */
  private void wish(TypedRow row, int without, List<Want> wants) {
    for (TypedRow.Test test : row.tests()) {
      if (test.slot() != without) {
        wants.add(want(test, true));
      }
    }
    // What no sample can do nobody can see.
    wants.removeIf(want -> want.fitting().values().isEmpty());
    open.add(wants);
  }

  private Want want(TypedRow.Test test, boolean holds) {
    return new Want(
        test.slot(),
        known.computeIfAbsent(
            new Asked(test.slot(), test.condition(), holds), asked -> new Fitting(fitting(asked))));
  }

  private List<Object> fitting(Asked asked) {
    Standing wanted = asked.holds() ? Standing.HOLDS : Standing.FAILS;
    return samples.of(asked.slot()).all().stream()
        .map(Sample::value)
        .filter(value -> asked.condition().test(value) == wanted)
        .toList();
  }

  /** True when nothing is left to be seen. */
  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Grants the first open wish, and all others that get along with what is granted. */
  Map<Integer, Object> next() {
    Map<Integer, Object> granted = new HashMap<>();
    open.removeIf(wants -> isGranted(wants, granted));
    return granted;
  }

  private boolean isGranted(List<Want> wants, Map<Integer, Object> granted) {
    if (!getsAlong(wants, granted)) {
      return false;
    }
    wants.forEach(want -> granted.computeIfAbsent(want.slot(), slot -> drawn(want.fitting())));
    return true;
  }

  private static boolean getsAlong(List<Want> wants, Map<Integer, Object> granted) {
    for (Want want : wants) {
      Object value = granted.get(want.slot());
      if (value != null && !want.fitting().found().contains(value)) {
        return false;
      }
    }
    return true;
  }

  private Object drawn(Fitting fitting) {
    return fitting.values().get(random.nextInt(fitting.values().size()));
  }
}
