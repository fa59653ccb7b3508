package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.application.SubmitDraft;
import io.gongjian.forms.application.SubmittingDraft;
import io.gongjian.forms.draft.CreatingDraft;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.PatchingDraft;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in and hands in the applications of the demo, each step as a person does it. */
@ApplicationScoped
public class DemoApplicant {

  @Inject CreatingDraft creatingDraft;
  @Inject PatchingDraft patchingDraft;
  @Inject SubmittingDraft submittingDraft;
  @Inject DemoPapers papers;
  @Inject Transacting transacting;

  /** Applies for a matter; gives the number of its case. */
  CaseNumber apply(
      Actor actor, ProjectId project, MatterId matter, Map<String, @Nullable Object> fields) {
    DraftId draft = fill(actor, project, matter, fields);
    Set<String> promises = papers.complete(actor, project, draft);
    SubmitDraft handedIn = new SubmitDraft(draft, new SubmissionKey("demo-" + draft), promises);
    Application application =
        DemoRefused.unless(
            transacting
                .changing(() -> submittingDraft.submit(actor, handedIn))
                .map(submission -> submission.application()));
    return application.cases().stream()
        .filter(one -> one.matter().equals(matter))
        .map(one -> new CaseNumber(one.number()))
        .findFirst()
        .orElseThrow();
  }

  private DraftId fill(
      Actor actor, ProjectId project, MatterId matter, Map<String, @Nullable Object> fields) {
    Draft draft =
        DemoRefused.unless(
            transacting
                .changing(() -> creatingDraft.create(actor, project, List.of(matter.value())))
                .map(OpenedDraft::draft));
    DemoRefused.unless(
        transacting.changing(
            () -> patchingDraft.patch(actor, draft.id(), draft.version(), fields)));
    return draft.id();
  }
}
