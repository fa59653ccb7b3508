package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.ExplainedMatter;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;

/**
 * Explains why the matter of a case applied to the project when it was handed in: by the version of
 * the pack, the day and the facts that the receipt of its application names.
 */
public final class ExplainingApplied {

  private final OpeningApplication opening;
  private final FindPackVersion findPackVersion;
  private final DetermineMatters determineMatters;
  private final ExplainMatter explainMatter;

  public ExplainingApplied(
      OpeningApplication opening,
      FindPackVersion findPackVersion,
      DetermineMatters determineMatters,
      ExplainMatter explainMatter) {
    this.opening = opening;
    this.findPackVersion = findPackVersion;
    this.determineMatters = determineMatters;
    this.explainMatter = explainMatter;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<ExplainedMatter> explain(Actor actor, CaseNumber number) {
    return opening
        .open(actor, new ApplicationNumber(number.application()))
        .then(
            application ->
                matter(application, number)
                    .flatMap(matter -> explained(application, matter))
                    .map(Attempt::done)
                    .orElseGet(
                        () -> Attempt.refused(new Refusal.NotFound("case", number.value()))));
  }

  private static Optional<MatterId> matter(Application application, CaseNumber number) {
    return application.cases().stream()
        .filter(one -> one.number().equals(number.value()))
        .map(ApplicationCase::matter)
        .findFirst();
  }

  private Optional<ExplainedMatter> explained(Application application, MatterId matter) {
    return findPackVersion
        .find(application.pack())
        .filter(pack -> pack.matters().containsKey(matter))
        .map(pack -> explained(application, pack, matter));
  }

  private ExplainedMatter explained(Application application, Pack pack, MatterId matter) {
    AppliedFacts facts = AppliedFacts.of(application, pack.vocabulary());
    Determination determination =
        determineMatters.determine(pack, facts.region(), facts.asOf(), facts.sheet());
    return new ExplainedMatter(
        pack, determination, explainMatter.explain(pack, determination, matter), false);
  }
}
