package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.wording.Sentences;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Saves what was filled in, field by field. A field that nobody else changed since it was shown is
 * taken; of one that somebody did, both values are told and theirs stands. Values that this person
 * may not write are left out and told.
 */
public final class PatchingDraft {

  private final DraftAccess access;
  private final FindEntries findEntries;
  private final StoreDraft storeDraft;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final Clock clock;

  public PatchingDraft(
      DraftAccess access,
      FindEntries findEntries,
      StoreDraft storeDraft,
      StandingDraft standing,
      ShowingDraft showing,
      Clock clock) {
    this.access = access;
    this.findEntries = findEntries;
    this.storeDraft = storeDraft;
    this.standing = standing;
    this.showing = showing;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NotReady}
   * when it was submitted, or {@link Refusal.Stale} when it is based on a version that is not there
   * yet.
   *
   * @param basedOn the version that was shown
   * @param fields plain values by the id of their field; null clears a field
   */
  public Attempt<PatchedDraft> patch(
      Actor actor, DraftId id, long basedOn, Map<String, ? extends @Nullable Object> fields) {
    PatchDraft asked = new PatchDraft(id, basedOn, new LinkedHashMap<>(fields));
    return access.changing(
        actor, asked.draft(), (draft, project) -> patch(actor, asked, draft, project));
  }

  private Attempt<PatchedDraft> patch(Actor actor, PatchDraft asked, Draft draft, Project project) {
    if (draft.application().isPresent()) {
      return Attempt.refused(submitted(draft));
    }
    if (asked.basedOn() > draft.version()) {
      return Attempt.refused(new Refusal.Stale(asked.basedOn(), draft.version()));
    }
    Moment moment = Moment.of(clock);
    LocalDate today = moment.day();
    Map<FieldId, DraftEntry> entries = new TreeMap<>();
    findEntries.entries(draft.id()).forEach(entry -> entries.put(entry.field(), entry));
    DraftState before = standing.stand(draft, project, entries.values(), today);

    List<FieldConflict> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> given = withoutConflicts(asked, entries, conflicts);
    DraftState tried = standing.stand(draft, project, entries.values(), given, today);
    List<DroppedValue> dropped = tried.checked().dropped();
    Prefill said = showing.said(actor, before, today);
    OpenedDraft known = showing.show(before, said, today);

    Instant now = moment.at();
    Draft next = draft.next(now);
    List<DraftEntry> made = made(actor, next, given, tried, dropped, known, now);
    DraftState after = before;
    if (!made.isEmpty()) {
      made.forEach(entry -> entries.put(entry.field(), entry));
      storeDraft.change(next, made);
      after =
          dropped.isEmpty()
              ? tried.kept(next, entries)
              : standing.stand(next, project, entries.values(), today);
    }
    OpenedDraft opened =
        after.form().equals(before.form())
            ? showing.show(after, said, today)
            : showing.show(actor, after, today);
    boolean othersWrote = asked.basedOn() < draft.version();
    return Attempt.done(
        new PatchedDraft(opened, changed(known, opened, othersWrote), dropped, conflicts));
  }

  /** What every change of a draft that was submitted is refused with. */
  public static Refusal submitted(Draft draft) {
    String number = draft.application().orElse("");
    return new Refusal.NotReady(
        Obstacle.SUBMITTED,
        List.of(
            new Reason(
                "submitted", number, Sentences.of("reason.submitted", Sentences.same(number)))));
  }

  private static Map<String, @Nullable Object> withoutConflicts(
      PatchDraft asked, Map<FieldId, DraftEntry> entries, List<FieldConflict> conflicts) {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    asked
        .fields()
        .forEach(
            (name, value) -> {
              DraftEntry theirs = FieldId.isId(name) ? entries.get(new FieldId(name)) : null;
              boolean both =
                  theirs != null
                      && theirs.version() > asked.basedOn()
                      && !Prefilled.same(theirs.value(), Optional.ofNullable(value));
              if (theirs != null && both) {
                conflicts.add(
                    new FieldConflict(
                        theirs.field(),
                        Optional.ofNullable(value),
                        theirs.value(),
                        theirs.by(),
                        theirs.at()));
              } else {
                given.put(name, value);
              }
            });
    return given;
  }

  /** The entries of fields whose value is another one now. */
  private static List<DraftEntry> made(
      Actor actor,
      Draft next,
      Map<String, @Nullable Object> given,
      DraftState tried,
      List<DroppedValue> dropped,
      OpenedDraft known,
      Instant now) {
    Set<String> left = dropped.stream().map(DroppedValue::name).collect(Collectors.toSet());
    List<DraftEntry> made = new ArrayList<>();
    for (String name : given.keySet()) {
      if (left.contains(name)) {
        continue;
      }
      FieldId field = new FieldId(name);
      Optional<Object> value = tried.checked().answers().find(field);
      Optional<DraftField> shown =
          known.fields().stream().filter(one -> one.field().id().equals(field)).findFirst();
      Optional<DraftEntry> entry = shown.flatMap(DraftField::entry);
      Optional<Prefilled> before = Optional.ofNullable(next.prefilled().get(field));
      Optional<Object> stood =
          entry.isPresent() ? entry.flatMap(DraftEntry::value) : before.map(Prefilled::value);
      boolean preset = entry.isEmpty() && shown.map(one -> isGiven(one.origin())).orElse(false);
      if (preset || !Prefilled.same(stood, value)) {
        Optional<Prefilled> instead =
            shown
                .flatMap(DraftField::offered)
                .or(() -> entry.flatMap(DraftEntry::instead))
                .or(() -> before);
        made.add(new DraftEntry(field, value, next.version(), actor.account(), now, instead));
      }
    }
    return made;
  }

  private static List<DraftField> changed(
      OpenedDraft before, OpenedDraft after, boolean othersWrote) {
    if (othersWrote) {
      return after.fields();
    }
    Map<FieldId, DraftField> fields = new TreeMap<>();
    before.fields().forEach(field -> fields.put(field.field().id(), field));
    return after.fields().stream()
        .filter(field -> !field.equals(fields.get(field.field().id())))
        .toList();
  }

  /** True for a value that rows give. */
  private static boolean isGiven(Origin origin) {
    return origin == Origin.DEFAULT || origin == Origin.DERIVED;
  }
}
