package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.plain.PlainInterpreter;
import io.gongjian.rules.plain.PlainOutcome;
import io.gongjian.rules.program.CompiledRows;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Draws facts at random and compares what the compiled rules and the plain interpreter say. */
final class RandomFacts {

  /** Of so many fact sets one gives results. */
  private static final int RESULTS = 4;

  /** Of so many fact sets one is tried on rules that have not decided anything yet. */
  private static final int FRESH = 16;

  private final CompiledRows rows;
  private final MatterRules compiled;
  private final RowSamples samples;
  private final SplittableRandom random;
  private final Map<Applicability, Integer> seen = new HashMap<>();

  RandomFacts(RowProgram program, long seed) {
    this.rows = CompiledRows.of(program);
    this.compiled = new MatterRules(rows);
    this.samples = compiled.samples();
    this.random = new SplittableRandom(seed);
  }

  /** Compares on {@code count} fact sets and returns how often each applicability was given. */
  Map<Applicability, Integer> compare(int count, String what) {
    for (int i = 0; i < count; i++) {
      SlotValues facts = draw();
      compare(what, facts);
      if (i % RESULTS == 0) {
        List<MatterResult> results = results(compiled, facts);
        if (i % FRESH == 0) {
          assertThat(results).as(what).isEqualTo(results(new MatterRules(rows), facts));
        }
      }
    }
    return seen;
  }

  private static List<MatterResult> results(MatterRules rules, SlotValues facts) {
    Outcome outcome = rules.suppose(facts);
    Results results = new Results(outcome, new Findings(outcome));
    OpenQuestions questions =
        new OpenQuestions(outcome, new MissingFacts(outcome), rules.samples());
    return outcome.reasoning().steps().stream()
        .map(step -> results.of(step, questions::missing))
        .toList();
  }

  private void compare(String what, SlotValues facts) {
    Outcome outcome = compiled.decide(facts);
    PlainOutcome plain = PlainInterpreter.interpret(compiled.book(), facts);

    Outcome supposed = compiled.suppose(facts);
    boolean same =
        rows(outcome, Truth.HOLDS).equals(plain.holds())
            && rows(outcome, Truth.OPEN).equals(plain.open())
            && rows(supposed, Truth.HOLDS).equals(plain.holds())
            && rows(supposed, Truth.OPEN).equals(plain.open())
            && outcome.applicabilities().equals(plain.applicabilities())
            && supposed.applicabilities().equals(plain.applicabilities())
            && missing(outcome).equals(plain.missing())
            && oneByOne(facts).equals(plain.applicabilities());
    if (!same) {
      assertThat(outcome.applicabilities()).as(what).isEqualTo(plain.applicabilities());
      fail("%s: rows or missing facts differ from %s", what, plain);
    }
    plain
        .applicabilities()
        .values()
        .forEach(applicability -> seen.merge(applicability, 1, Integer::sum));
  }

  /** The applicability on each matter by the rows alone on which it rests. */
  private Map<MatterId, Applicability> oneByOne(SlotValues facts) {
    SlotValues known = facts.copy();
    compiled.derived().apply(known);
    LocalApplicability alone = new LocalApplicability(compiled.reasoning(), known);
    Map<MatterId, Applicability> applicabilities = new HashMap<>();
    for (MatterPlan plan : compiled.book().matters().values()) {
      applicabilities.put(plan.matter().id(), alone.applicability(plan));
    }
    return applicabilities;
  }

  private static BitSet rows(Outcome outcome, Truth standing) {
    BitSet numbers = new BitSet();
    outcome.book().rules().rows().stream()
        .filter(row -> outcome.standing(row) == standing)
        .forEach(row -> numbers.set(row.number()));
    return numbers;
  }

  private static Map<MatterId, Set<String>> missing(Outcome outcome) {
    MissingFacts missing = new MissingFacts(outcome);
    Map<MatterId, Set<String>> names = new HashMap<>();
    for (MatterPlan plan : outcome.book().matters().values()) {
      if (outcome.applicability(plan.matter().id()) == Applicability.UNKNOWN) {
        Set<String> slots = new TreeSet<>();
        missing.ofApplicability(plan).stream()
            .forEach(slot -> slots.add(outcome.book().layout().name(slot)));
        names.put(plan.matter().id(), slots);
      }
    }
    return names;
  }

  private SlotValues draw() {
    SlotValues facts = new SlotValues(compiled.layout(), PackFixture.ANY_DAY.plusYears(3));
    for (int slot : samples.factSlots()) {
      boolean settled = compiled.derived().settledSlots().contains(slot);
      if (settled && random.nextInt(3) == 0) {
        List<Sample> all = samples.of(slot).all();
        facts.assume(slot, all.get(random.nextInt(all.size())).value());
      } else if (random.nextInt(settled ? 2 : 5) > 0) {
        List<Sample> all = new ArrayList<>(samples.of(slot).all());
        Sample first = all.get(random.nextInt(all.size()));
        List<Sample> near = samples.of(slot).others(first.value());
        boolean moved = !near.isEmpty() && random.nextInt(4) == 0;
        facts.set(slot, (moved ? near.get(random.nextInt(near.size())) : first).value());
      }
    }
    return facts;
  }
}
