package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Question;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.sample.Sample;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which facts are still worth asking for, and in which order. */
final class OpenQuestions {

  private final RowSamples samples;
  private final MissingFacts missingFacts;
  private final LocalApplicability local;
  private final Map<Integer, Tally> tallies = new TreeMap<>();
  private final List<Tally> usefulFirst;

  OpenQuestions(Outcome outcome, MissingFacts missingFacts, RowSamples samples) {
    this.samples = samples;
    this.missingFacts = missingFacts;
    this.local = new LocalApplicability(outcome.reasoning(), outcome.values());
    for (MatterStep step : outcome.reasoning().steps()) {
      if (outcome.applicability(step.place()) == Applicability.UNKNOWN) {
        BitSet waits = missingFacts.ofApplicability(step);
        for (int slot = waits.nextSetBit(0); slot >= 0; slot = waits.nextSetBit(slot + 1)) {
          count(step, slot);
        }
      }
    }
    usefulFirst = new ArrayList<>(tallies.values());
    usefulFirst.sort(Tally.USEFUL_FIRST);
  }

  private void count(MatterStep step, int slot) {
    List<Sample> answers = samples.of(slot).all();
    int settling = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (local.with(step.plan(), slot, answers.get(i).value()) != Applicability.UNKNOWN) {
        settling++;
      }
    }
    Tally tally = tallies.computeIfAbsent(slot, Tally::new);
    tally.concerns++;
    tally.settles += settling > 0 ? 1 : 0;
    tally.chance += answers.isEmpty() ? 0 : (double) settling / answers.size();
  }

  /** The facts that an unknown matter waits for, the one that settles most open matters first. */
  List<FactId> missing(MatterStep step) {
    return ordered(missingFacts.ofApplicability(step));
  }

  /** The slots, the one that settles most open matters first. */
  List<FactId> ordered(BitSet slots) {
    if (slots.isEmpty()) {
      return List.of();
    }
    List<FactId> facts = new ArrayList<>();
    for (Tally tally : usefulFirst) {
      if (slots.get(tally.slot)) {
        facts.add(fact(tally.slot));
      }
    }
    if (facts.size() < slots.cardinality()) {
      slots.stream()
          .filter(slot -> !tallies.containsKey(slot))
          .forEach(slot -> facts.add(fact(slot)));
    }
    return facts;
  }

  /** The questions to an applicant that still matter, but for those answered with "don't know". */
  List<Question> questions(Set<FactId> declaredUnknown) {
    List<Question> questions = new ArrayList<>();
    for (Tally tally : usefulFirst) {
      if (!samples.fact(tally.slot).setByRegion() && !declaredUnknown.contains(fact(tally.slot))) {
        questions.add(new Question(fact(tally.slot), tally.settles, tally.concerns));
      }
    }
    return questions;
  }

  private FactId fact(int slot) {
    return samples.fact(slot).id();
  }

  /** What an answer about a fact would do. */
  private static final class Tally {
    private static final Comparator<Tally> USEFUL_FIRST =
        Comparator.comparingInt((Tally tally) -> -tally.settles)
            .thenComparingDouble(tally -> -tally.chance)
            .thenComparingInt(tally -> -tally.concerns)
            .thenComparingInt(tally -> tally.slot);
    private final int slot;
    private int settles;
    private int concerns;
    private double chance;

    private Tally(int slot) {
      this.slot = slot;
    }
  }
}
