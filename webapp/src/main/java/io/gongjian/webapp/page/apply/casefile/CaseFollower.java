package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.AnswerCorrection;
import io.gongjian.engine.casefile.AnsweringCorrection;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.ledger.DocumentsOfProject;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.forms.draft.ListingOwnDrafts;
import io.gongjian.forms.draft.OwnDraft;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads cases for those who follow them, and acts for them, for the one who is signed in. */
@RequestScoped
public class CaseFollower {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject OpeningCase openingCase;
  @Inject ActingOnCase actingOnCase;
  @Inject AnsweringCorrection answeringCorrection;
  @Inject FollowingCases followingCases;
  @Inject OpeningApplication openingApplication;
  @Inject DocumentsOfProject documentsOfProject;
  @Inject ListingOwnDrafts listingOwnDrafts;
  @Inject NewId newId;

  /** A case with its application and what the project handed in so far. */
  record Found(CaseView view, Optional<Application> application, List<LedgerDocument> documents) {}

  Attempt<Found> open(CaseNumber number) {
    Actor actor = signedIn.actor();
    return transacting.reading(
        () ->
            openingCase
                .open(actor, number, Optional.empty())
                .map(
                    view ->
                        new Found(
                            view,
                            openingApplication
                                .open(actor, new ApplicationNumber(number.application()))
                                .asDone(),
                            documentsOfProject
                                .list(actor, view.project().id())
                                .asDone()
                                .orElse(List.of()))));
  }

  /** Names a request that may come of a page. */
  String newKey() {
    return newId.next().toString();
  }

  Attempt<CaseFile> act(CaseRequest asked) {
    return transacting.changing(() -> actingOnCase.act(signedIn.actor(), asked));
  }

  Attempt<CaseFile> answer(AnswerCorrection given) {
    return transacting.changing(() -> answeringCorrection.answer(signedIn.actor(), given));
  }

  /** The cases of an application, in their order. */
  public List<OwnCase> ofApplication(String application) {
    return transacting.reading(() -> followingCases.ofApplication(signedIn.actor(), application));
  }

  /** The cases of a project, in the order of their numbers. */
  public List<OwnCase> ofProject(ProjectId project) {
    return transacting.reading(() -> followingCases.ofProject(signedIn.actor(), project));
  }

  /** Those of one's organisation that have not ended: to be corrected first, then due first. */
  public List<OwnCase> open(int most) {
    return transacting.reading(() -> followingCases.open(signedIn.actor(), most));
  }

  /** Those of one's organisation that have ended, the latest first. */
  public List<OwnCase> ended(int most) {
    return transacting.reading(() -> followingCases.ended(signedIn.actor(), most));
  }

  /** What one's organisation has begun and not handed in, the one changed last first. */
  List<OwnDraft> drafts(int most) {
    return transacting.reading(() -> listingOwnDrafts.latest(signedIn.actor(), most));
  }
}
