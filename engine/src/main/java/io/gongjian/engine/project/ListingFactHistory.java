package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.util.List;

/** Lists all that was ever said of one fact of a project, the latest first. */
public final class ListingFactHistory {

  private final OpeningProject openingProject;
  private final FindFactHistory findFactHistory;
  private final FindPack findPack;
  private final Clock clock;

  public ListingFactHistory(
      OpeningProject openingProject,
      FindFactHistory findFactHistory,
      FindPack findPack,
      Clock clock) {
    this.openingProject = openingProject;
    this.findFactHistory = findFactHistory;
    this.findPack = findPack;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}.
   *
   * @param fact the id of a fact of the pack, or of one that is recorded
   */
  public Attempt<List<FactRecord>> list(Actor actor, ProjectId id, String fact) {
    return openingProject
        .open(actor, id)
        .then(
            opened ->
                findPack
                    .find(opened.project().region(), Moment.of(clock).day())
                    .pack()
                    .flatMap(pack -> opened.known(pack, fact))
                    .map(known -> Attempt.done(findFactHistory.find(id, known)))
                    .orElseGet(() -> Attempt.refused(new Refusal.NotFound("fact", fact))));
  }
}
