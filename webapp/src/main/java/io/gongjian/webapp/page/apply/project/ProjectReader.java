package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.ExplainApplicability;
import io.gongjian.engine.project.ExplainedMatter;
import io.gongjian.engine.project.ExplainingApplicability;
import io.gongjian.engine.project.ListingDeterminations;
import io.gongjian.engine.project.OpenedDetermination;
import io.gongjian.engine.project.OpeningDetermination;
import io.gongjian.engine.project.ProjectDetermination;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads a project for pages, on behalf of the one who is signed in. */
@RequestScoped
public class ProjectReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject DeterminingProject determiningProject;
  @Inject OpeningDetermination openingDetermination;
  @Inject ExplainingApplicability explainingApplicability;
  @Inject ListingDeterminations listingDeterminations;
  @Inject ServingPacks serving;

  public Attempt<ProjectDetermination> determine(ProjectId project) {
    return transacting.reading(
        () -> determiningProject.determine(signedIn.actor(), project, Optional.empty()));
  }

  public Attempt<OpenedDetermination> open(ProjectId project, DeterminationId determination) {
    return transacting.reading(
        () -> openingDetermination.open(signedIn.actor(), project, determination));
  }

  public Attempt<ExplainedMatter> explain(ExplainApplicability asked) {
    return transacting.reading(() -> explainingApplicability.explain(signedIn.actor(), asked));
  }

  public Attempt<Page<DeterminationSummary>> list(ProjectId project, PageRequest page) {
    return transacting.reading(() -> listingDeterminations.list(signedIn.actor(), project, page));
  }

  /** True for a pack that serves because a newer version of it has faults. */
  public boolean isLastGood(PackReference pack) {
    return serving.isLastGood(pack);
  }
}
