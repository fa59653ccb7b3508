package io.gongjian.engine.project;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers held against one another and against what was said before: what cannot be together, what
 * is surprising and not confirmed, and what is confirmed with which answer.
 */
final class AnswersTogether {

  private final List<FactFault> faults = new ArrayList<>();
  private final Map<FactId, SortedSet<String>> confirmed = new TreeMap<>();

  private AnswersTogether() {}

  static AnswersTogether of(
      Pack pack, LocalDate today, RecordFacts asked, Map<FactId, FactRecord> current) {
    Map<FactId, FactValue> facts = new TreeMap<>();
    current.forEach(
        (fact, record) -> record.answer().known().ifPresent(value -> facts.put(fact, value)));
    Set<FactId> changed = new TreeSet<>();
    asked
        .answers()
        .forEach(
            (fact, answer) -> {
              if (!RecordingFacts.said(current, fact).equals(answer)
                  && answer.known().isPresent()) {
                changed.add(fact);
              }
              facts.remove(fact);
              answer.known().ifPresent(value -> facts.put(fact, value));
            });
    AnswersTogether together = new AnswersTogether();
    Map<FactId, FactValue> known =
        Contradictions.withoutFollowing(pack.vocabulary(), facts, changed);
    for (Contradiction one : pack.contradictions(today, known)) {
      Set<FactId> told = Contradictions.typed(pack.vocabulary(), one);
      told.retainAll(changed);
      together.add(one, told, asked.confirmed().contains(one.constraint()));
    }
    return together;
  }

  private void add(Contradiction contradiction, Set<FactId> told, boolean meant) {
    if (contradiction.strength() == Strength.SURPRISING && meant) {
      told.forEach(
          fact ->
              confirmed
                  .computeIfAbsent(fact, id -> new TreeSet<>())
                  .add(contradiction.constraint()));
    } else {
      told.stream()
          .findFirst()
          .ifPresent(fact -> faults.add(new FactFault.Contradicts(fact.value(), contradiction)));
    }
  }

  /** What keeps the answers from being recorded. */
  List<FactFault> faults() {
    return faults;
  }

  /** The constraints that an answer was confirmed against. */
  SortedSet<String> confirmed(FactId fact) {
    return confirmed.getOrDefault(fact, new TreeSet<>());
  }
}
