package io.gongjian.rules.determination;

import io.gongjian.engine.determination.FeeResult;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns an outcome into the results of the matters. */
final class Results {

  private final Outcome outcome;
  private final Findings findings;
  private final Silences silences;

  Results(Outcome outcome, Findings findings) {
    this.outcome = outcome;
    this.findings = findings;
    this.silences = new Silences(outcome);
  }

  MatterResult of(MatterStep step, Function<MatterStep, List<FactId>> missing) {
    MatterResult result =
        outcome.reasoning().restsOnRows(step)
            ? step.result(outcome.marked(outcome.reasoning().behind(step)), () -> made(step))
            : made(step);
    return result.applicability() == Applicability.UNKNOWN
        ? result.missing(missing.apply(step))
        : result;
  }

  /** A result that nobody keeps: of what was decided of the matter, which may not be all. */
  MatterResult made(MatterStep step) {
    MatterPlan plan = step.plan();
    Applicability applicability = outcome.applicability(step.place());
    if (applicability == Applicability.NOT_REQUIRED) {
      return new MatterResult(
          plan.matter().id(),
          applicability,
          findings.of(plan.exempting()),
          List.of(),
          List.of(),
          new LimitResult(plan.limit(), true, Optional.empty(), List.of()),
          List.of());
    }
    if (plan.silence().isPresent()) {
      return new MatterResult(
          plan.matter().id(),
          applicability,
          List.of(),
          List.of(),
          List.of(),
          new LimitResult(Optional.empty(), false, Optional.empty(), List.of()),
          List.of(),
          silences.of(step));
    }
    return new MatterResult(
        plan.matter().id(),
        applicability,
        findings.of(plan.requiring()),
        step.situationRows().results(outcome, this::situation),
        step.materialRows().results(outcome, this::material),
        limit(plan),
        List.of(),
        silences.of(step),
        fees(plan));
  }

  /** What the rows that hold, or still may, say is to be paid. */
  private List<FeeResult> fees(MatterPlan plan) {
    List<FeeResult> fees = new ArrayList<>();
    for (TypedRow row : plan.fees()) {
      if (outcome.possible(row) && row.row().then() instanceof Effect.Charges charges) {
        boolean certain = outcome.holds(row);
        Optional<BigDecimal> known =
            charges
                .fee()
                .base()
                .map(fact -> outcome.values().get(outcome.layout().of(fact.value())))
                .map(BigDecimal.class::cast);
        fees.add(
            new FeeResult(
                row.row().id(),
                charges.fee().amount(known),
                certain,
                certain ? List.of(findings.of(row)) : List.of()));
      }
    }
    return fees;
  }

  private SituationResult situation(RowGroups.Group<SituationId> group) {
    List<Finding> reasons = findings.of(group.rows());
    return new SituationResult(group.about(), !reasons.isEmpty(), reasons);
  }

  private MaterialResult material(RowGroups.Group<MaterialId> group) {
    List<Finding> reasons = findings.of(group.rows());
    boolean certain = !reasons.isEmpty();
    Necessity strictest = Necessity.OPTIONAL;
    Delivery delivery = Delivery.FREE;
    for (TypedRow row : group.rows()) {
      if ((certain ? outcome.holds(row) : outcome.possible(row))
          && row.row().then() instanceof Effect.Needs needs) {
        strictest = needs.necessity().compareTo(strictest) < 0 ? needs.necessity() : strictest;
        delivery = delivery.and(needs.delivery());
      }
    }
    return new MaterialResult(group.about(), strictest, delivery, certain, reasons);
  }

  private LimitResult limit(MatterPlan plan) {
    Optional<StatedLimit> promised =
        Optional.ofNullable(outcome.book().promisedLimits().get(plan.matter().id()));
    Chosen chosen = choose(plan.limits());
    Optional<StatedLimit> statutory = chosen.row().flatMap(Results::limit).or(plan::limit);
    List<Finding> reasons = chosen.row().map(findings::of).stream().toList();
    return new LimitResult(statutory, chosen.certain(), promised, reasons);
  }

  private static Optional<StatedLimit> limit(TypedRow row) {
    return row.row().then() instanceof Effect.HasLimit has
        ? Optional.of(new StatedLimit(has.limit(), row.row().citations(), row.row().verified()))
        : Optional.empty();
  }

  /** The row that counts, and whether facts that are missing could still make it another. */
  record Chosen(Optional<TypedRow> row, boolean certain) {}

  /** Chooses among rows of which one counts: the first that holds. */
  Chosen choose(List<TypedRow> rows) {
    boolean certain = true;
    for (TypedRow row : rows) {
      Truth standing = outcome.standing(row);
      if (standing == Truth.HOLDS) {
        boolean alone = row.table().policy() == HitPolicy.UNIQUE;
        return new Chosen(Optional.of(row), certain || alone);
      }
      certain &= standing == Truth.FAILS;
    }
    return new Chosen(Optional.empty(), certain);
  }
}
