package io.gongjian.webapp.page.apply.project;

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
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Changes a project for pages, on behalf of the one who is signed in. */
@RequestScoped
public class ProjectWriter {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject CreatingProject creatingProject;
  @Inject RecordingFacts recordingFacts;
  @Inject SavingDetermination savingDetermination;

  public Attempt<Project> create(CreateProject asked) {
    return transacting.changing(() -> creatingProject.create(signedIn.actor(), asked));
  }

  public Attempt<OpenedProject> record(RecordFacts asked) {
    return transacting.changing(() -> recordingFacts.record(signedIn.actor(), asked));
  }

  public Attempt<SavedDetermination> save(SaveDetermination asked) {
    return transacting.changing(() -> savingDetermination.save(signedIn.actor(), asked));
  }
}
