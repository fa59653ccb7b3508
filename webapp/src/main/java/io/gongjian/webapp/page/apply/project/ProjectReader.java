package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.licence.FindLicences;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
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
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectDetermination;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.lanes.MatterProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a project for pages, on behalf of the one who is signed in. */
@RequestScoped
public class ProjectReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject DeterminingProject determiningProject;
  @Inject OpeningDetermination openingDetermination;
  @Inject ExplainingApplicability explainingApplicability;
  @Inject ListingDeterminations listingDeterminations;
  @Inject FollowingCases followingCases;
  @Inject FindLicences findLicences;
  @Inject ServingPacks serving;

  public Attempt<ProjectDetermination> determine(ProjectId project) {
    return transacting.reading(
        () -> determiningProject.determine(signedIn.actor(), project, Optional.empty()));
  }

  public Attempt<OpenedDetermination> open(ProjectId project, DeterminationId determination) {
    return transacting.reading(
        () -> openingDetermination.open(signedIn.actor(), project, determination));
  }

  /**
   * How far a project has come with its matters; nothing for officials, who do not see all of its
   * cases.
   */
  Map<MatterId, MatterProgress> progress(Project project, Pack pack, Determination determination) {
    Actor actor = signedIn.actor();
    return actor.role() == Role.APPLICANT
        ? transacting.reading(
            () ->
                MatterProgress.of(
                    pack,
                    determination,
                    followingCases.ofProject(actor, project.id()),
                    findLicences.of(project).stream()
                        .filter(licence -> licence.isValidOn(determination.asOf()))
                        .map(LicenceDocument::kind)
                        .collect(Collectors.toUnmodifiableSet())))
        : Map.of();
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
