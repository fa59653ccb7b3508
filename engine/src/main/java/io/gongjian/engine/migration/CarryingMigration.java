package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.MigratingCases;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.refusal.Attempt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries a migration on, some cases at a time, each in a change of its own. What failed is undone
 * and told, and the others go on; what was not reached waits for the next time, whoever asks for
 * it. Two who carry on at once take each case once: it is locked, and the second finds it settled.
 */
public final class CarryingMigration {

  private static final int AT_ONCE = 100;

  private final KeepMigration keepMigration;
  private final FollowingMigration following;
  private final MigratingCases migrating;
  private final InOneChange inOneChange;
  private final NoteFailure noteFailure;

  /** Does something wholly or not at all. */
  @FunctionalInterface
  public interface InOneChange {
    <T> Attempt<T> run(Supplier<Attempt<T>> whole);
  }

  /** Is told what kept a case from being taken. */
  @FunctionalInterface
  public interface NoteFailure {
    void note(CaseNumber number, RuntimeException failure);
  }

  public CarryingMigration(
      KeepMigration keepMigration,
      FollowingMigration following,
      MigratingCases migrating,
      InOneChange inOneChange,
      NoteFailure noteFailure) {
    this.keepMigration = keepMigration;
    this.following = following;
    this.migrating = migrating;
    this.inOneChange = inOneChange;
    this.noteFailure = noteFailure;
  }

  /** Takes the next cases, and tells how far it is then. */
  public Attempt<MigrationProgress> carryOn(Actor actor, MigrationId id) {
    return inOneChange
        .run(() -> following.follow(actor, id).map(progress -> next(progress.plan())))
        .then(
            next -> {
              next.cases().forEach(number -> take(actor, next.plan(), number));
              return inOneChange.run(() -> following.follow(actor, id));
            });
  }

  private record Next(MigrationPlan plan, List<CaseNumber> cases) {}

  private Next next(MigrationPlan plan) {
    return new Next(plan, keepMigration.waiting(plan.id(), AT_ONCE));
  }

  private void take(Actor actor, MigrationPlan plan, CaseNumber number) {
    try {
      inOneChange.run(() -> Attempt.done(taken(actor, plan, number)));
    } catch (RuntimeException failure) {
      noteFailure.note(number, failure);
      if (!isContended(failure)) {
        CaseVerdict failed =
            new CaseVerdict(number, MigrationState.FAILED, word(failure), Optional.empty());
        inOneChange.run(
            () -> {
              keepMigration.settle(plan.id(), failed);
              return Attempt.done(failed);
            });
      }
    }
  }

  /** Others were in the way: the case waits for the next time. */
  private static boolean isContended(RuntimeException failure) {
    return failure instanceof EngineException known && known.code() == ErrorCode.STORE_CONTENDED;
  }

  private static String word(RuntimeException failure) {
    ErrorCode code = failure instanceof EngineException known ? known.code() : ErrorCode.UNEXPECTED;
    return code.name().toLowerCase(Locale.ROOT);
  }

  private CaseVerdict taken(Actor actor, MigrationPlan plan, CaseNumber number) {
    CaseVerdict verdict =
        migrating
            .migrate(actor.account(), number, plan.target())
            .map(migration -> Verdicts.of(number, migration))
            .orElseGet(() -> new CaseVerdict(number, MigrationState.GONE, "", Optional.empty()));
    keepMigration.settle(plan.id(), verdict);
    return verdict;
  }
}
