package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.project.ComparingDeterminations;
import io.gongjian.engine.project.Comparison;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Replay;
import io.gongjian.engine.project.ReplayingDetermination;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Replays and compares kept lists for pages, on behalf of the one who is signed in. */
@RequestScoped
public class KeptReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReplayingDetermination replayingDetermination;
  @Inject ComparingDeterminations comparingDeterminations;

  public Attempt<Replay> replay(ProjectId project, DeterminationId determination) {
    return transacting.reading(
        () -> replayingDetermination.replay(signedIn.actor(), project, determination));
  }

  public Attempt<Comparison> compare(
      ProjectId project, DeterminationId before, DeterminationId after) {
    return transacting.reading(
        () -> comparingDeterminations.compare(signedIn.actor(), project, before, after));
  }
}
