package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Question;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.MatterPlan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts are still worth asking for, and in which order. */
final class OpenQuestions {

  private final RowSamples samples;
  private final LocalVerdict local;
  private final Map<MatterId, BitSet> missing = new HashMap<>();
  private final Map<Integer, Tally> tallies = new HashMap<>();

  OpenQuestions(Outcome outcome, MissingFacts missingFacts, RowSamples samples) {
    this.samples = samples;
    this.local = new LocalVerdict(outcome);
    for (MatterPlan plan : outcome.book().matters().values()) {
      if (outcome.verdict(plan.matter().id()) == Verdict.UNKNOWN) {
        BitSet slots = missingFacts.ofVerdict(plan);
        missing.put(plan.matter().id(), slots);
        slots.stream().forEach(slot -> count(plan, slot));
      }
    }
  }

  private void count(MatterPlan plan, int slot) {
    List<Sample> answers = samples.of(slot).all();
    int settling = 0;
    for (Sample answer : answers) {
      if (local.with(plan, slot, answer.value()) != Verdict.UNKNOWN) {
        settling++;
      }
    }
    Tally tally = tallies.computeIfAbsent(slot, key -> new Tally());
    tally.concerns++;
    tally.settles += settling > 0 ? 1 : 0;
    tally.chance += answers.isEmpty() ? 0 : (double) settling / answers.size();
  }

  /** The facts that an unknown matter waits for, the one that settles most open matters first. */
  List<FactId> missing(MatterId matter) {
    return ordered(missing.getOrDefault(matter, new BitSet()));
  }

  /** The slots, the one that settles most open matters first. */
  List<FactId> ordered(BitSet slots) {
    return slots.stream().boxed().sorted(usefulFirst()).map(this::fact).toList();
  }

  /** The questions to an applicant that still matter, but for those answered with "don't know". */
  List<Question> questions(Set<FactId> declaredUnknown) {
    List<Integer> slots = new ArrayList<>(tallies.keySet());
    slots.removeIf(
        slot -> samples.fact(slot).setByRegion() || declaredUnknown.contains(fact(slot)));
    slots.sort(usefulFirst());
    return slots.stream()
        .map(slot -> new Question(fact(slot), tally(slot).settles, tally(slot).concerns))
        .toList();
  }

  private FactId fact(int slot) {
    return samples.fact(slot).id();
  }

  private Tally tally(int slot) {
    return tallies.getOrDefault(slot, Tally.NONE);
  }

  private Comparator<Integer> usefulFirst() {
    return Comparator.comparingInt((Integer slot) -> -tally(slot).settles)
        .thenComparingDouble(slot -> -tally(slot).chance)
        .thenComparingInt(slot -> -tally(slot).concerns)
        .thenComparingInt(slot -> slot);
  }

  private static final class Tally {
    private static final Tally NONE = new Tally();
    private int settles;
    private int concerns;
    private double chance;
  }
}
