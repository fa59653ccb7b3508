package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;

/**
 * Opens applications for those who may see their project; an approver sees those with a case that
 * falls to their departments.
 */
public final class OpeningApplication {

  private final FindApplication findApplication;
  private final PageApplications pageApplications;
  private final FindProject findProject;
  private final FindingRemit findingRemit;

  public OpeningApplication(
      FindApplication findApplication,
      PageApplications pageApplications,
      FindProject findProject,
      FindingRemit findingRemit) {
    this.findApplication = findApplication;
    this.pageApplications = pageApplications;
    this.findProject = findProject;
    this.findingRemit = findingRemit;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Application> open(Actor actor, ApplicationNumber number) {
    if (!ProjectAccess.mayRead(actor.role())) {
      return ProjectAccess.notAllowed(actor);
    }
    return findApplication
        .find(number)
        .filter(found -> sees(actor, found))
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("application", number.toString())));
  }

  private boolean sees(Actor actor, Application application) {
    Optional<Project> project =
        ProjectAccess.readable(actor, application.project(), findProject::find).asDone();
    if (project.isEmpty()) {
      return false;
    }
    Remit remit = findingRemit.of(actor, project.get());
    return application.cases().stream().anyMatch(one -> remit.covers(one.matter()));
  }

  /** Lists the applications of a project. Refuses with {@link Refusal.NotAllowed} or NotFound. */
  public Attempt<Page<ApplicationSummary>> list(Actor actor, ProjectId project, PageRequest page) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> pageApplications.page(project, findingRemit.of(actor, found), page));
  }
}
