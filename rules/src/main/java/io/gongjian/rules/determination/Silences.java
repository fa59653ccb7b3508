package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what a matter's result leaves unsaid because no text was in force on the day asked. */
final class Silences {

  private final Outcome outcome;
  private final Reasoning reasoning;

  Silences(Outcome outcome) {
    this.outcome = outcome;
    this.reasoning = outcome.reasoning();
  }

  /** The places of the matters of which something may be left unsaid, whatever the facts are. */
  static BitSet places(Reasoning reasoning) {
    return withReaders(reasoning, plan -> isSilent(plan) || readsATerm(plan, reasoning));
  }

  /** Those of which it depends on values what is left unsaid, and not only on how rows stand. */
  static BitSet ofValues(Reasoning reasoning) {
    return withReaders(reasoning, plan -> readsATerm(plan, reasoning));
  }

  /** Some matters, and those that read one of them. */
  private static BitSet withReaders(Reasoning reasoning, Predicate<MatterPlan> wanted) {
    BitSet places = new BitSet(reasoning.matters());
    reasoning.steps().stream()
        .filter(step -> wanted.test(step.plan()))
        .forEach(step -> places.set(step.place()));
    int before = 0;
    while (places.cardinality() > before) {
      before = places.cardinality();
      reasoning.steps().stream()
          .filter(step -> readsOneOf(places, step.plan(), reasoning))
          .forEach(step -> places.set(step.place()));
    }
    return places;
  }

  private static boolean isSilent(MatterPlan plan) {
    return plan.silence().isPresent()
        || plan.silentSituations().isPresent()
        || !plan.otherSilences().isEmpty();
  }

  /** True when a row compares with a term that may have no value on a day or in a place. */
  private static boolean readsATerm(MatterPlan plan, Reasoning reasoning) {
    return Stream.of(plan.exempting(), plan.requiring(), plan.situations())
        .flatMap(List::stream)
        .anyMatch(row -> readsATerm(row, reasoning));
  }

  private static boolean readsATerm(TypedRow row, Reasoning reasoning) {
    for (TypedRow.Test test : row.tests()) {
      OtherRows others = reasoning.othersIn(test.slot());
      if (reasoning.derived().mayBeWithoutValue(test.slot())
          || (others != null
              && others.rows().stream().anyMatch(one -> readsATerm(one, reasoning)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsOneOf(BitSet places, MatterPlan plan, Reasoning reasoning) {
    return Stream.of(plan.exempting(), plan.requiring(), plan.situations())
        .flatMap(List::stream)
        .flatMap(row -> row.tests().stream())
        .flatMap(
            test ->
                Stream.of(
                    Optional.ofNullable(reasoning.applicabilityIn(test.slot())),
                    Optional.ofNullable(reasoning.situationsIn(test.slot()))))
        .flatMap(Optional::stream)
        .anyMatch(step -> places.get(step.place()));
  }

  /**
   * Of a matter itself and, while its applicability is open, of those on which the applicability
   * waits.
   */
  List<Silence> of(MatterStep step) {
    if (!reasoning.mayBeSilent(step)) {
      return List.of();
    }
    MatterPlan plan = step.plan();
    Applicability applicability = outcome.applicability(step.place());
    boolean mute = plan.silentSituations().isPresent() || !plan.otherSilences().isEmpty();
    if (applicability == Applicability.NOT_REQUIRED
        || (applicability == Applicability.REQUIRED && !mute)) {
      return List.of();
    }
    Set<Silence> found = new LinkedHashSet<>();
    addApplicability(plan, found, new HashSet<>());
    if (plan.silence().isEmpty()) {
      plan.silentSituations().ifPresent(found::add);
      found.addAll(plan.otherSilences());
    }
    return List.copyOf(found);
  }

  private void addApplicability(MatterPlan plan, Set<Silence> found, Set<MatterId> seen) {
    if (outcome.applicability(plan.matter().id()) == Applicability.UNKNOWN
        && seen.add(plan.matter().id())) {
      plan.silence().ifPresent(found::add);
      addOpen(plan.exempting(), found, seen);
      addOpen(plan.requiring(), found, seen);
    }
  }

  private void addOpen(List<TypedRow> rows, Set<Silence> found, Set<MatterId> seen) {
    for (TypedRow row : rows) {
      if (outcome.standing(row) == Truth.OPEN) {
        row.tests().forEach(test -> addBehind(row, test, found, seen));
      }
    }
  }

  /** No value of a term is in force where a fact is compared with it. */
  private Silence withoutValue(TypedRow row, Filled term, LocalDate asOf) {
    return new Silence(
        row.table().matter(), row.table().decides(), term.beginsAfter(asOf), term.endedBy(asOf));
  }

  private void addBehind(TypedRow row, TypedRow.Test test, Set<Silence> found, Set<MatterId> seen) {
    LocalDate asOf = outcome.values().asOf();
    if (asOf != null) {
      reasoning
          .derived()
          .withoutValue(test.slot(), outcome.values())
          .ifPresent(term -> found.add(withoutValue(row, term, asOf)));
    }
    MatterStep applicability = reasoning.applicabilityIn(test.slot());
    MatterStep situations = reasoning.situationsIn(test.slot());
    OtherRows others = reasoning.othersIn(test.slot());
    if (others != null) {
      addOpen(others.rows(), found, seen);
    }
    if (applicability != null) {
      addApplicability(applicability.plan(), found, seen);
    } else if (situations != null) {
      situations.plan().silentSituations().ifPresent(found::add);
      addOpen(situations.plan().situations(), found, seen);
    }
  }
}
