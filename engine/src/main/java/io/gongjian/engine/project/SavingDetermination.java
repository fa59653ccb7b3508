package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.receipt.ReceiptWriter;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;

/**
 * Determines what applies to a project and keeps it with its receipt. The project is locked, so
 * that the facts are those of the version that is noted.
 */
public final class SavingDetermination {

  private final LockProject lockProject;
  private final DeterminingProject determiningProject;
  private final StoreDetermination storeDetermination;
  private final NewId newId;
  private final EngineVersion engine;
  private final Clock clock;

  public SavingDetermination(
      LockProject lockProject,
      DeterminingProject determiningProject,
      StoreDetermination storeDetermination,
      NewId newId,
      EngineVersion engine,
      Clock clock) {
    this.lockProject = lockProject;
    this.determiningProject = determiningProject;
    this.storeDetermination = storeDetermination;
    this.newId = newId;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack} or
   * {@link Refusal.Stale}.
   */
  public Attempt<SavedDetermination> save(Actor actor, SaveDetermination asked) {
    Moment moment = Moment.of(clock);
    return ProjectAccess.changeable(actor, asked.project(), lockProject::lock)
        .then(project -> determiningProject.determine(project, asked.asOf().orElse(moment.day())))
        .then(made -> save(actor, asked, made, moment));
  }

  private Attempt<SavedDetermination> save(
      Actor actor, SaveDetermination asked, ProjectDetermination made, Moment moment) {
    long version = made.project().version();
    if (asked.basedOn().isPresent() && asked.basedOn().get() != version) {
      return Attempt.refused(new Refusal.Stale(asked.basedOn().get(), version));
    }
    Determination determination = made.determination();
    Receipt receipt = ReceiptWriter.write(made.pack(), determination, engine);
    SavedDetermination saved =
        new SavedDetermination(
            new DeterminationSummary(
                new DeterminationId(newId.next()),
                made.project().id(),
                version,
                determination.pack(),
                determination.region(),
                determination.asOf(),
                moment.at(),
                actor.account(),
                ApplicabilityCounts.of(determination),
                receipt.hash()),
            receipt);
    storeDetermination.store(saved);
    return Attempt.done(saved);
  }
}
