package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.Moment;
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
import io.gongjian.forms.prefill.Source;
import io.gongjian.forms.prefill.SourceKind;
import io.gongjian.forms.wording.AnswerText;
import io.gongjian.forms.wording.Sentences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final FindEntries findEntries;
  private final StoreDraft storeDraft;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final Prefilling prefilling;
  private final FindPack findPack;
  private final Clock clock;

  /** Where drafts are read from and written to. */
  public record Stores(FindEntries findEntries, StoreDraft storeDraft, FindPack findPack) {}

  public ReconcilingDraft(
      DraftAccess access,
      Stores stores,
      StandingDraft standing,
      ShowingDraft showing,
      Prefilling prefilling,
      Clock clock) {
    this.access = access;
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
    return access.reading(actor, id, (draft, project) -> reconcile(actor, draft, project, false));
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack} or
   * {@link Refusal.NotReady} when it was submitted.
   */
  public Attempt<Reconciliation> reconcile(Actor actor, DraftId id) {
    return access.changing(actor, id, (draft, project) -> reconcile(actor, draft, project, true));
  }

  private Attempt<Reconciliation> reconcile(
      Actor actor, Draft draft, Project project, boolean keep) {
    if (draft.application().isPresent()) {
      return Attempt.refused(PatchingDraft.submitted(draft));
    }
    Moment moment = Moment.of(clock);
    return Refusal.packOf(findPack.find(project.region(), moment.day()))
        .map(serving -> reconcile(actor, draft, project, serving, keep, moment));
  }

  private Reconciliation reconcile(
      Actor actor, Draft draft, Project project, Pack serving, boolean keep, Moment moment) {
    LocalDate today = moment.day();
    List<DraftEntry> entries = findEntries.entries(draft.id());
    DraftState before = standing.stand(draft, project, entries, today);
    boolean current = showing.transition(before, today).kind() == Transition.Kind.CURRENT;
    if (current && draft.pack().equals(serving.reference())) {
      return new Reconciliation(
          new FormChanges(List.of()), List.of(), List.of(), showing.show(actor, before, today));
    }
    SortedSet<MatterId> left = new TreeSet<>(draft.matters());
    left.retainAll(serving.matters().keySet());
    List<MatterId> goneMatters = new ArrayList<>(draft.matters());
    goneMatters.removeAll(left);
    MergedForm old = before.form().live().form();
    Draft moved = moved(draft, before, serving, left, draft.prefilled(), moment);
    MergedForm now = standing.stand(moved, project, entries, today).form().live().form();
    Prefill known = prefilling.prefill(actor, project, serving, now, today);
    moved = moved(draft, before, serving, left, prefilled(draft, old, now, known), moment);
    List<DraftEntry> unfit = unfit(actor, moved, draft, old, now, entries);
    FormChanges changes = FormChanges.between(old, now);
    List<AsideValue> displaced = displaced(new AnswerText(before.pack()), old, now, entries, unfit);
    if (!keep) {
      return new Reconciliation(
          changes, goneMatters, displaced, showing.show(actor, before, today));
    }
    storeDraft.change(moved, unfit);
    DraftState after = standing.stand(moved, project, latest(entries, unfit), today);
    return new Reconciliation(changes, goneMatters, displaced, showing.show(actor, after, today));
  }

  /** What sources gave, where it still fits; for other fields what they say now. */
  private static Map<FieldId, Prefilled> prefilled(
      Draft draft, MergedForm old, MergedForm now, Prefill known) {
    Map<FieldId, Prefilled> prefilled = new TreeMap<>(draft.prefilled());
    prefilled
        .entrySet()
        .removeIf(
            given ->
                refit(old, now, given.getKey(), given.getValue().value())
                    .map(fits -> !given.getValue().isSame(fits))
                    .orElse(now.find(given.getKey()).isPresent()));
    known
        .values()
        .forEach(
            (field, value) -> {
              if (old.find(field).isEmpty() || draft.prefilled().containsKey(field)) {
                prefilled.putIfAbsent(field, value);
              }
            });
    return prefilled;
  }

  /** Entries that leave of each value what fits its field, and keep the whole beside it. */
  private static List<DraftEntry> unfit(
      Actor actor,
      Draft moved,
      Draft draft,
      MergedForm old,
      MergedForm now,
      List<DraftEntry> entries) {
    Source source =
        new Source(
            SourceKind.EARLIER_FORM,
            Sentences.of("source.earlier_form", Sentences.same(draft.pack().version())),
            Optional.empty());
    List<DraftEntry> unfit = new ArrayList<>();
    for (DraftEntry entry : entries) {
      FieldId field = entry.field();
      if (entry.value().isEmpty() || now.find(field).isEmpty() || old.find(field).isEmpty()) {
        continue;
      }
      Object value = entry.value().get();
      Optional<Object> fits = refit(old, now, field, value);
      if (!Prefilled.same(entry.value(), fits)) {
        unfit.add(
            new DraftEntry(
                field,
                fits,
                moved.version(),
                actor.account(),
                moved.changedAt(),
                Optional.of(new Prefilled(value, source))));
      }
    }
    return unfit;
  }

  private static Optional<Object> refit(
      MergedForm old, MergedForm now, FieldId field, Object value) {
    Optional<Shape> before = old.find(field).map(MergedField::shape);
    Optional<Shape> after = now.find(field).map(MergedField::shape);
    return before.isPresent() && after.isPresent()
        ? Refitting.refit(before.get(), after.get(), value)
        : after.isPresent() ? Optional.of(value) : Optional.empty();
  }

  private static List<AsideValue> displaced(
      AnswerText words,
      MergedForm old,
      MergedForm now,
      List<DraftEntry> entries,
      List<DraftEntry> unfit) {
    Set<FieldId> changed = new TreeSet<>();
    unfit.forEach(entry -> changed.add(entry.field()));
    List<AsideValue> displaced = new ArrayList<>();
    for (DraftEntry entry : entries) {
      Optional<MergedField> before = old.find(entry.field());
      boolean lost = now.find(entry.field()).isEmpty() || changed.contains(entry.field());
      if (before.isPresent() && entry.value().isPresent() && lost) {
        Object value = entry.value().get();
        displaced.add(
            new AsideValue(
                entry.field(), before.get().title(), value, words.of(before.get().shape(), value)));
      }
    }
    return displaced;
  }

  private static List<DraftEntry> latest(List<DraftEntry> entries, List<DraftEntry> made) {
    Map<FieldId, DraftEntry> latest = new TreeMap<>();
    entries.forEach(entry -> latest.put(entry.field(), entry));
    made.forEach(entry -> latest.put(entry.field(), entry));
    return List.copyOf(latest.values());
  }

  private static Draft moved(
      Draft draft,
      DraftState before,
      Pack serving,
      SortedSet<MatterId> left,
      Map<FieldId, Prefilled> prefilled,
      Moment moment) {
    Map<FieldId, LocalText> gone = new TreeMap<>(draft.gone());
    for (MergedField field : before.form().live().form().fields().values()) {
      gone.put(field.id(), field.title());
    }
    return draft.on(serving.reference(), moment.day(), left, prefilled, gone, moment.at());
  }
}
