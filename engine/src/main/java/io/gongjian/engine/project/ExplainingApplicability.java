package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Explains why a matter has its applicability, kept or as things stand now. */
public final class ExplainingApplicability {

  private final DeterminingProject determiningProject;
  private final OpeningDetermination openingDetermination;
  private final ExplainMatter explainMatter;

  public ExplainingApplicability(
      DeterminingProject determiningProject,
      OpeningDetermination openingDetermination,
      ExplainMatter explainMatter) {
    this.determiningProject = determiningProject;
    this.openingDetermination = openingDetermination;
    this.explainMatter = explainMatter;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link Refusal.NoPack}.
   */
  public Attempt<ExplainedMatter> explain(Actor actor, ExplainApplicability asked) {
    if (asked.saved().isPresent()) {
      return openingDetermination
          .open(actor, asked.project(), asked.saved().get())
          .then(
              opened ->
                  explain(
                      opened.pack(), opened.determination(), asked.matter(), !opened.reproduced()))
          .map(ExplainingApplicability::asKept);
    }
    return determiningProject
        .determine(actor, asked.project(), asked.asOf())
        .then(made -> explain(made.pack(), made.determination(), asked.matter(), false));
  }

  /** The applicability stays the kept one; what would change another one is no answer to it. */
  private static ExplainedMatter asKept(ExplainedMatter made) {
    Explanation again = made.explanation();
    Applicability kept = made.determination().of(again.matter()).applicability();
    return kept == again.applicability()
        ? made
        : new ExplainedMatter(
            made.pack(),
            made.determination(),
            new Explanation(
                again.matter(),
                kept,
                again.rows(),
                again.notInForce(),
                again.silences(),
                List.of()),
            made.differs());
  }

  private Attempt<ExplainedMatter> explain(
      Pack pack, Determination determination, MatterId matter, boolean differs) {
    if (!pack.matters().containsKey(matter)) {
      return Attempt.refused(new Refusal.NotFound("matter", matter.value()));
    }
    return Attempt.done(
        new ExplainedMatter(
            pack, determination, explainMatter.explain(pack, determination, matter), differs));
  }
}
