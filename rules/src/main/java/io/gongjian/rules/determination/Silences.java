package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    BitSet places = new BitSet(reasoning.matters());
    reasoning.steps().stream()
        .filter(step -> isSilent(step.plan()))
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
        row.tests().forEach(test -> addBehind(test, found, seen));
      }
    }
  }

  private void addBehind(TypedRow.Test test, Set<Silence> found, Set<MatterId> seen) {
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
