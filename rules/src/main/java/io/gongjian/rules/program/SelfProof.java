package io.gongjian.rules.program;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Proves compiled rows on values at their boundaries before they serve: for every row, values that
 * fulfil it, and for every bound, values on and beside it, each compared row by row with the row
 * read plainly. What other rows decide is drawn like everything else.
 */
final class SelfProof {

  private static final long SEED = 20260101L;

  private final CompiledRows compiled;
  private final RowSamples samples;
  private final List<Integer> slots;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private SelfProof(CompiledRows compiled) {
    this.compiled = compiled;
    this.samples = compiled.samples();
    this.slots = samples.slots();
  }

  /** What went wrong, or nothing when every set of values gave the same rows. */
  static Optional<String> check(CompiledRows compiled) {
    return new SelfProof(compiled).check();
  }

  private Optional<String> check() {
    List<TypedRow> rows = compiled.book().rows();
    for (TypedRow row : rows) {
      Optional<String> failure = compare(fulfilling(row));
      if (failure.isPresent()) {
        return failure;
      }
    }
    int at = 0;
    for (int slot : slots) {
      for (Sample sample : samples.of(slot).all()) {
        SlotValues values = fulfilling(rows.get(at++ % rows.size()));
        values.set(slot, sample.value());
        Optional<String> failure = compare(values);
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  /** Values on which {@code row} holds; the rest is drawn, some of it unknown. */
  private SlotValues fulfilling(TypedRow row) {
    SlotValues values = new SlotValues(compiled.book().layout());
    for (int slot : slots) {
      List<Sample> all = samples.of(slot).all();
      if (!all.isEmpty() && random.nextInt(8) > 0) {
        values.set(slot, opened(drawn(all), all));
      }
    }
    for (TypedRow.Test test : row.tests()) {
      values.set(test.slot(), fulfilling(test.slot(), test.condition()));
    }
    return values;
  }

  private Object drawn(List<Sample> all) {
    return all.get(random.nextInt(all.size())).value();
  }

  /** Now and then a set of which some more members are possible. */
  private Object opened(Object value, List<Sample> all) {
    if (value instanceof Membership set
        && drawn(all) instanceof Membership more
        && random.nextInt(4) == 0) {
      Set<String> possible = new HashSet<>(set.possible());
      possible.addAll(more.possible());
      return new Membership(set.certain(), possible);
    }
    return value;
  }

  private @Nullable Object fulfilling(int slot, Condition condition) {
    List<Object> fitting = new ArrayList<>();
    for (Sample sample : samples.of(slot).all()) {
      if (condition.test(sample.value()) == Standing.HOLDS) {
        fitting.add(sample.value());
      }
    }
    return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
  }

  private Optional<String> compare(SlotValues values) {
    long[] holds = compiled.none();
    long[] possible = compiled.none();
    long[] supposedHolds = compiled.none();
    long[] supposedPossible = compiled.none();
    try (RuleSession session = compiled.open()) {
      for (int stratum = 0; stratum < compiled.book().strata(); stratum++) {
        compiled.stand(session, stratum, values, holds, possible);
        compiled.suppose(stratum, values, supposedHolds, supposedPossible);
      }
    }
    for (TypedRow row : compiled.book().rows()) {
      Standing plain = row.standing(values);
      if (plain != standing(row, holds, possible)
          || plain != standing(row, supposedHolds, supposedPossible)) {
        return Optional.of(
            compiled.explain(row, values).line()
                + "; compiled it is "
                + standing(row, holds, possible)
                + ", supposed "
                + standing(row, supposedHolds, supposedPossible));
      }
    }
    return Optional.empty();
  }

  private static Standing standing(TypedRow row, long[] holds, long[] possible) {
    if (RowBits.has(holds, row.number())) {
      return Standing.HOLDS;
    }
    return RowBits.has(possible, row.number()) ? Standing.OPEN : Standing.FAILS;
  }
}
