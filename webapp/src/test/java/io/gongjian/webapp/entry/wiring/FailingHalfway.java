package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.OpenedProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.RecordFacts;
import io.gongjian.engine.project.RecordingFacts;
import io.gongjian.engine.project.SaveDetermination;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.project.SavingDetermination;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/** Does several things in one transaction, and fails at the end when it is told to. */
@ApplicationScoped
public class FailingHalfway {

  @Inject Transacting transacting;
  @Inject CreatingProject creatingProject;
  @Inject RecordingFacts recordingFacts;
  @Inject SavingDetermination savingDetermination;

  /**
   * Creates a project, records facts, keeps a determination, tells of it, and then fails or not.
   */
  public SavedDetermination doAll(
      Actor actor,
      CreateProject asked,
      RecordFactsFor facts,
      Consumer<Project> told,
      boolean fail) {
    return transacting
        .changing(() -> Attempt.done(doEach(actor, asked, facts, told, fail)))
        .asDone()
        .orElseThrow();
  }

  private SavedDetermination doEach(
      Actor actor,
      CreateProject asked,
      RecordFactsFor facts,
      Consumer<Project> told,
      boolean fail) {
    Project project = creatingProject.create(actor, asked).asDone().orElseThrow();
    told.accept(project);
    OpenedProject opened = recordingFacts.record(actor, facts.of(project)).asDone().orElseThrow();
    SaveDetermination keep =
        new SaveDetermination(
            project.id(), Optional.empty(), Optional.of(opened.project().version()));
    SavedDetermination saved = savingDetermination.save(actor, keep).asDone().orElseThrow();
    if (fail) {
      throw new IllegalStateException("on purpose");
    }
    return saved;
  }

  /** Makes the facts to record for a new project. */
  @FunctionalInterface
  public interface RecordFactsFor {
    RecordFacts of(Project project);
  }
}
