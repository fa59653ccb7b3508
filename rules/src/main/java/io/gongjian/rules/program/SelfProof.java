package io.gongjian.rules.program;

import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Proves compiled rows on values at their boundaries before they serve: for every row, values that
 * fulfil it and values that miss it by one condition, and for every bound, values on and beside it,
 * each compared row by row with the row read plainly. What other rows decide is drawn like
 * everything else.
 */
final class SelfProof {

  private static final long SEED = 20260101L;

  /** Each time, what nobody wished for is drawn anew. */
  private static final int ROUNDS = 3;

  private final CompiledRows compiled;
  private final RowSamples samples;
  private final PlainRows plain;
  private final List<Integer> slots;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private SelfProof(CompiledRows compiled) {
    this.compiled = compiled;
    this.samples = compiled.samples();
    this.plain = new PlainRows(compiled.book());
    this.slots = samples.slots();
  }

  /** What went wrong, or nothing when every set of values gave the same rows. */
  static Optional<String> check(CompiledRows compiled) {
    return new SelfProof(compiled).check();
  }

  private Optional<String> check() {
    Wishes wishes = new Wishes(samples, compiled.book().rows());
    for (int round = 0; round < ROUNDS; round++) {
      Wishes.Open open = wishes.open(random);
      while (!open.isEmpty()) {
        Optional<String> failure = compare(drawn(open.next()));
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  /** What was granted; the rest is drawn, some of it unknown. */
  private SlotValues drawn(Map<Integer, Object> granted) {
    SlotValues values = new SlotValues(compiled.book().layout());
    for (int slot : slots) {
      List<Sample> all = samples.of(slot).all();
      Object wanted = granted.get(slot);
      if (wanted != null) {
        values.set(slot, wanted);
      } else if (!all.isEmpty() && random.nextInt(8) > 0) {
        values.set(slot, opened(drawn(all), all));
      }
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

  private Optional<String> compare(SlotValues values) {
    Rows plainly = new Rows(compiled);
    plain.stand(values, plainly.hold, plainly.possible);
    Rows fired = new Rows(compiled);
    Rows supposed = new Rows(compiled);
    try (RuleSession session = compiled.open()) {
      for (int stratum = 0; stratum < compiled.book().strata(); stratum++) {
        compiled.stand(session, stratum, values, fired.hold, fired.possible);
        compiled.suppose(stratum, values, supposed.hold, supposed.possible);
      }
    }
    if (plainly.sameAs(fired) && plainly.sameAs(supposed)) {
      return Optional.empty();
    }
    return compiled.book().rows().stream()
        .filter(
            row ->
                plainly.standing(row) != fired.standing(row)
                    || plainly.standing(row) != supposed.standing(row))
        .map(
            row ->
                compiled.explain(row, values).line()
                    + "; compiled it is "
                    + fired.standing(row)
                    + ", supposed "
                    + supposed.standing(row))
        .findFirst();
  }

  /** How rows stand on one set of values. */
  private static final class Rows {
    private final long[] hold;
    private final long[] possible;

    private Rows(CompiledRows compiled) {
      this.hold = compiled.none();
      this.possible = compiled.none();
    }

    boolean sameAs(Rows other) {
      return Arrays.equals(hold, other.hold) && Arrays.equals(possible, other.possible);
    }

    Truth standing(TypedRow row) {
      if (RowBits.has(hold, row.number())) {
        return Truth.HOLDS;
      }
      return RowBits.has(possible, row.number()) ? Truth.OPEN : Truth.FAILS;
    }
  }
}
