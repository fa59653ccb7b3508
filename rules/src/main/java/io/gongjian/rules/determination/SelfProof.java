package io.gongjian.rules.determination;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.sample.FactSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Proves compiled rules on facts at their boundaries before they serve: for every row, facts that
 * fulfil it, and for every bound, facts on and beside it, each compared row by row with the row
 * read plainly.
 */
final class SelfProof {

  private static final long SEED = 20260101L;

  private final CompiledRules compiled;
  private final FactSamples samples;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private SelfProof(CompiledRules compiled, FactSamples samples) {
    this.compiled = compiled;
    this.samples = samples;
  }

  /** What went wrong, or nothing when every fact set gave the same rows. */
  static Optional<String> check(CompiledRules compiled, FactSamples samples) {
    return new SelfProof(compiled, samples).check();
  }

  private Optional<String> check() {
    List<TypedRow> rows = compiled.book().rows();
    int at = 0;
    for (TypedRow row : rows) {
      Optional<String> failure = compare(fulfilling(row));
      if (failure.isPresent()) {
        return failure;
      }
    }
    for (int slot : samples.slots()) {
      for (Sample sample : samples.of(slot).all()) {
        SlotValues facts = fulfilling(rows.get(at++ % rows.size()));
        facts.set(slot, sample.value());
        Optional<String> failure = compare(facts);
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  /** Facts on which the fact cells of {@code row} hold; the rest is drawn, some of it unknown. */
  private SlotValues fulfilling(TypedRow row) {
    SlotValues facts = new SlotValues(compiled.book().layout());
    for (int slot : samples.slots()) {
      List<Sample> all = samples.of(slot).all();
      if (!all.isEmpty() && random.nextInt(8) > 0) {
        facts.set(slot, all.get(random.nextInt(all.size())).value());
      }
    }
    for (TypedRow.Test test : row.tests()) {
      if (samples.slots().contains(test.slot())) {
        facts.set(test.slot(), fulfilling(test.slot(), test.condition()));
      }
    }
    return facts;
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

  private Optional<String> compare(SlotValues facts) {
    Outcome outcome = compiled.decide(facts);
    for (TypedRow row : compiled.book().rows()) {
      Standing plain = row.standing(outcome.values());
      if (plain != outcome.standing(row)) {
        return Optional.of(
            "row " + row.row().id() + " should be " + plain + " and is " + outcome.standing(row));
      }
    }
    return Optional.empty();
  }
}
