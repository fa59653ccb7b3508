package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;

/** Opens applications for those who may see their project. */
public final class OpeningApplication {

  private final FindApplication findApplication;
  private final PageApplications pageApplications;
  private final FindProject findProject;

  public OpeningApplication(
      FindApplication findApplication, PageApplications pageApplications, FindProject findProject) {
    this.findApplication = findApplication;
    this.pageApplications = pageApplications;
    this.findProject = findProject;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Application> open(Actor actor, ApplicationNumber number) {
    if (!ProjectAccess.mayRead(actor.role())) {
      return ProjectAccess.notAllowed(actor);
    }
    Optional<Application> application = findApplication.find(number);
    return application
        .filter(
            found ->
                ProjectAccess.readable(actor, found.project(), findProject::find)
                    .asDone()
                    .isPresent())
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("application", number.toString())));
  }

  /** Lists the applications of a project. Refuses with {@link Refusal.NotAllowed} or NotFound. */
  public Attempt<Page<ApplicationSummary>> list(Actor actor, ProjectId project, PageRequest page) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> pageApplications.page(project, page));
  }
}
