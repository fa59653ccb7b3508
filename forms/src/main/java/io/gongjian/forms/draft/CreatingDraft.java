package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.FindApplicabilities;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.HoldProject;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectFacts;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilling;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Begins a draft for matters that are applied for together, with all that is known filled in. */
public final class CreatingDraft {

  private static final int MOST_MATTERS = 100;

  private final HoldProject holdProject;
  private final FindFacts findFacts;
  private final FindPack findPack;
  private final FindApplied findApplied;
  private final FindApplicabilities applying;
  private final Prefilling prefilling;
  private final StoreDraft storeDraft;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final NewId newId;
  private final Clock clock;

  /** Where drafts are read from and written to. */
  public record Stores(
      HoldProject holdProject,
      FindFacts findFacts,
      FindPack findPack,
      FindApplied findApplied,
      StoreDraft storeDraft) {}

  public CreatingDraft(
      Stores stores,
      FindApplicabilities applying,
      Prefilling prefilling,
      StandingDraft standing,
      ShowingDraft showing,
      NewId newId,
      Clock clock) {
    this.holdProject = stores.holdProject();
    this.findFacts = stores.findFacts();
    this.findPack = stores.findPack();
    this.findApplied = stores.findApplied();
    this.storeDraft = stores.storeDraft();
    this.applying = applying;
    this.prefilling = prefilling;
    this.standing = standing;
    this.showing = showing;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack},
   * {@link Refusal.BadInput} or {@link Refusal.NotReady}.
   */
  public Attempt<OpenedDraft> create(Actor actor, ProjectId id, List<String> matters) {
    return ProjectAccess.changeable(actor, id, holdProject::hold)
        .then(project -> create(actor, project, matters));
  }

  private Attempt<OpenedDraft> create(Actor actor, Project project, List<String> asked) {
    Moment moment = Moment.of(clock);
    return Refusal.packOf(findPack.find(project.region(), moment.day()))
        .then(pack -> create(actor, project, asked, pack, moment));
  }

  private Attempt<OpenedDraft> create(
      Actor actor, Project project, List<String> asked, Pack pack, Moment moment) {
    SortedSet<MatterId> matters = new TreeSet<>();
    List<InputFault> faults = matters(pack, asked, matters);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    LocalDate today = moment.day();
    ProjectFacts facts = ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary());
    Bundle bundle =
        Bundle.of(pack, applying.find(pack, project.region(), today, facts.sheet()), matters);
    if (!bundle.reasons().isEmpty()) {
      return Attempt.refused(new Refusal.NotReady(Obstacle.BUNDLE, bundle.reasons()));
    }
    List<Reason> applied =
        AppliedBefore.reasons(pack, bundle.all(), findApplied.applied(project.id()));
    if (!applied.isEmpty()) {
      return Attempt.refused(new Refusal.NotReady(Obstacle.APPLIED_ALREADY, applied));
    }
    MergedForm form = MergedForm.of(pack.forms(), bundle.all());
    Prefill known = prefilling.prefill(actor, project, pack, form, today);
    Instant now = moment.at();
    Draft draft =
        new Draft(
            new DraftId(newId.next()),
            project.id(),
            bundle.chosen(),
            pack.reference(),
            today,
            0,
            now,
            actor.account(),
            now,
            known.values(),
            Map.of(),
            Optional.empty());
    storeDraft.begin(draft);
    return Attempt.done(
        showing.show(actor, standing.stand(draft, project, List.of(), today), today));
  }

  /** Reads the ids of matters; what is wrong with them is told. */
  static List<InputFault> matters(Pack pack, List<String> asked, Set<MatterId> read) {
    List<InputFault> faults = new ArrayList<>();
    if (asked.isEmpty()) {
      faults.add(new InputFault("matters", "", Kind.MISSING));
    }
    if (asked.size() > MOST_MATTERS) {
      faults.add(new InputFault("matters", String.valueOf(asked.size()), Kind.TOO_LONG));
      return faults;
    }
    for (String text : asked) {
      Optional<MatterId> known =
          pack.matters().keySet().stream()
              .filter(matter -> matter.value().equals(text))
              .findFirst();
      known.ifPresentOrElse(
          read::add, () -> faults.add(new InputFault("matters", shown(text), Kind.UNKNOWN)));
    }
    return faults;
  }

  private static String shown(String text) {
    return Excerpt.of(text, 80);
  }
}
