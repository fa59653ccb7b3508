package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.StandMaterials;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftAccess;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.draft.FindApplied;
import io.gongjian.forms.draft.FindEntries;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.ShowingDraft;
import io.gongjian.forms.draft.StandingDraft;
import io.gongjian.forms.draft.StoreDraft;
import io.gongjian.forms.wording.Sentences;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands in a draft: everything is checked again, and application, cases and facts come into being
 * in the transaction of the caller, all or none. Project, draft and number are locked in this
 * order. A draft becomes one application however often it is handed in.
 */
public final class SubmittingDraft {

  private final DraftAccess access;
  private final Stores stores;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final StandMaterials standMaterials;
  private final AnsweredFacts facts;
  private final EngineVersion engine;
  private final Clock clock;

  /** Where applications are read from and written to. */
  public record Stores(
      FindEntries findEntries,
      StoreDraft storeDraft,
      ClaimKey claimKey,
      NextRunningNumber nextRunningNumber,
      FindApplication findApplication,
      FindApplied findApplied,
      StoreApplication storeApplication,
      UseEvidence useEvidence,
      BeginCases beginCases) {}

  public SubmittingDraft(
      DraftAccess access,
      Stores stores,
      StandingDraft standing,
      ShowingDraft showing,
      StandMaterials standMaterials,
      AnsweredFacts facts,
      EngineVersion engine,
      Clock clock) {
    this.access = access;
    this.stores = stores;
    this.standing = standing;
    this.showing = showing;
    this.standMaterials = standMaterials;
    this.facts = facts;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link Refusal.NotReady}.
   */
  public Attempt<Submission> submit(Actor actor, SubmitDraft asked) {
    return access.changingBoth(
        actor, asked.draft(), (draft, project) -> submit(actor, asked, draft, project));
  }

  private Attempt<Submission> submit(Actor actor, SubmitDraft asked, Draft draft, Project project) {
    Moment moment = Moment.of(clock);
    if (!stores
        .claimKey()
        .claim(actor.account(), asked.key(), draft.id(), moment.at())
        .equals(draft.id())) {
      return refused(
          Obstacle.KEY_REUSED,
          List.of(
              new Reason("key_reused", asked.key().value(), Sentences.of("reason.key_reused"))));
    }
    Optional<Application> earlier = stores.findApplication().ofDraft(draft.id());
    if (earlier.isPresent()) {
      return Attempt.done(new Submission(earlier.get(), true));
    }
    LocalDate today = moment.day();
    DraftState state =
        standing.stand(draft, project, stores.findEntries().entries(draft.id()), today);
    OpenedDraft opened = showing.show(actor, state, today);
    Determination determination = standing.determineOwn(state);
    List<ResolvedMaterial> materials =
        standMaterials.stand(project, state.pack(), determination, state.bundle().all(), today);
    List<Contradiction> surprising = facts.surprises().of(state);
    List<Promise> promises = Promise.of(state.pack(), materials, surprising);
    return Hindrances.of(
            opened,
            determination,
            stores.findApplied().applied(project.id()),
            materials,
            promises,
            asked.promises())
        .<Attempt<Submission>>map(Attempt::refused)
        .orElseGet(
            () ->
                Attempt.done(
                    store(actor, opened, determination, materials, promises, surprising, moment)));
  }

  private Submission store(
      Actor actor,
      OpenedDraft opened,
      Determination determination,
      List<ResolvedMaterial> materials,
      List<Promise> promises,
      List<Contradiction> surprising,
      Moment moment) {
    DraftState state = opened.state();
    Instant now = moment.at();
    Answered answered = Answered.of(opened.fields());
    ApplicationNumber number =
        ApplicationNumber.of(
            state.project().region(),
            moment.day(),
            stores.nextRunningNumber().next(state.project().region(), moment.day()));
    List<ApplicationCase> cases = new ArrayList<>();
    for (MatterId matter : inOrder(state)) {
      cases.add(new ApplicationCase(number.ofCase(cases.size() + 1), matter));
    }
    Receipt receipt =
        new ApplicationReceipt(number, state, cases, now, actor.account())
            .write(engine, answered, materials, promises);
    Application application =
        new Application(
            number,
            state.draft().id(),
            state.project().id(),
            state.pack().reference(),
            now,
            actor.account(),
            cases,
            receipt);
    stores.storeApplication().store(application, answered.values());
    begin(state, determination, application, moment);
    use(application, materials);
    facts.record(state, answered, surprising, number, actor.account(), now);
    stores.storeDraft().change(state.draft().submittedAs(number.value(), now), List.of());
    return new Submission(application, false);
  }

  private void begin(
      DraftState state, Determination determination, Application application, Moment moment) {
    Map<CaseNumber, MatterId> cases = new LinkedHashMap<>();
    application.cases().forEach(one -> cases.put(new CaseNumber(one.number()), one.matter()));
    stores
        .beginCases()
        .begin(
            new BeginCases.HandedIn(
                state.project(),
                state.pack(),
                determination,
                cases,
                application.submittedBy(),
                moment));
  }

  private void use(Application application, List<ResolvedMaterial> materials) {
    for (ApplicationCase one : application.cases()) {
      for (ResolvedMaterial material : materials) {
        if (material.matter().equals(one.matter())) {
          material
              .standing()
              .evidence()
              .ifPresent(
                  evidence ->
                      stores
                          .useEvidence()
                          .use(application.project(), evidence, material.material(), one.number()));
        }
      }
    }
  }

  /** The matters that were chosen, each followed by what it carries, in the order of the pack. */
  private static List<MatterId> inOrder(DraftState state) {
    List<MatterId> ordered = new ArrayList<>(state.pack().matters().keySet());
    ordered.retainAll(state.bundle().all());
    return ordered;
  }

  private static Attempt<Submission> refused(Obstacle obstacle, List<Reason> reasons) {
    return Attempt.refused(new Refusal.NotReady(obstacle, reasons));
  }
}
