package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.prefill.Prefilling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes a draft to the version of the pack that serves, and tells what is new, what went and what
 * means something else, section by section. Nothing that was filled in is lost: what was filled in
 * for a field that went is kept aside, and is there again when the field is.
 */
public final class ReconcilingDraft {

  private final DraftAccess access;
  private final LockDraft lockDraft;
  private final FindEntries findEntries;
  private final StoreDraft storeDraft;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final Prefilling prefilling;
  private final FindPack findPack;
  private final Clock clock;

  /** Where drafts are read from and written to. */
  public record Stores(
      LockDraft lockDraft, FindEntries findEntries, StoreDraft storeDraft, FindPack findPack) {}

  public ReconcilingDraft(
      DraftAccess access,
      Stores stores,
      StandingDraft standing,
      ShowingDraft showing,
      Prefilling prefilling,
      Clock clock) {
    this.access = access;
    this.lockDraft = stores.lockDraft();
    this.findEntries = stores.findEntries();
    this.storeDraft = stores.storeDraft();
    this.findPack = stores.findPack();
    this.standing = standing;
    this.showing = showing;
    this.prefilling = prefilling;
    this.clock = clock;
  }

  /** Tells what would change; nothing is stored. Refuses as {@link #reconcile}. */
  public Attempt<Reconciliation> preview(Actor actor, DraftId id) {
    return reconcile(actor, id, false);
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack} or
   * {@link Refusal.NotReady} when it was submitted.
   */
  public Attempt<Reconciliation> reconcile(Actor actor, DraftId id) {
    return reconcile(actor, id, true);
  }

  private Attempt<Reconciliation> reconcile(Actor actor, DraftId id, boolean keep) {
    return access.with(
        actor,
        id,
        lockDraft::lock,
        (draft, project) -> {
          if (draft.application().isPresent()) {
            return Attempt.refused(PatchingDraft.submitted(draft));
          }
          Optional<Pack> serving = findPack.find(project.region());
          return serving.isEmpty()
              ? Attempt.refused(new Refusal.NoPack(project.region().value()))
              : Attempt.done(reconcile(actor, draft, project, serving.get(), keep));
        });
  }

  private Reconciliation reconcile(
      Actor actor, Draft draft, Project project, Pack serving, boolean keep) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    List<DraftEntry> entries = findEntries.entries(draft.id());
    DraftState before = standing.stand(draft, project, entries, today);
    if (draft.pack().equals(serving.reference())) {
      return new Reconciliation(
          new FormChanges(List.of()), List.of(), showing.show(actor, before, today));
    }
    SortedSet<MatterId> left = new TreeSet<>(draft.matters());
    left.retainAll(serving.matters().keySet());
    List<MatterId> goneMatters = new ArrayList<>(draft.matters());
    goneMatters.removeAll(left);
    Draft moved = moved(draft, before, serving, left, draft.prefilled());
    DraftState after = standing.stand(moved, project, entries, today);
    MergedForm old = before.form().live().form();
    MergedForm now = after.form().live().form();
    Prefill known = prefilling.prefill(actor, project, serving, now, today);
    Map<FieldId, Prefilled> prefilled = new TreeMap<>(draft.prefilled());
    known
        .values()
        .forEach(
            (field, value) -> {
              if (old.find(field).isEmpty()) {
                prefilled.putIfAbsent(field, value);
              }
            });
    moved = moved(draft, before, serving, left, prefilled);
    after = standing.stand(moved, project, entries, today);
    if (keep) {
      storeDraft.change(moved, List.of());
    }
    OpenedDraft opened = showing.show(actor, keep ? after : before, today);
    return new Reconciliation(FormChanges.between(old, now), goneMatters, opened);
  }

  private Draft moved(
      Draft draft,
      DraftState before,
      Pack serving,
      SortedSet<MatterId> left,
      Map<FieldId, Prefilled> prefilled) {
    Map<FieldId, LocalText> gone = new TreeMap<>(draft.gone());
    for (MergedField field : before.form().live().form().fields().values()) {
      gone.put(field.id(), field.title());
    }
    return draft.on(serving.reference(), left, prefilled, gone, clock.instant());
  }
}
