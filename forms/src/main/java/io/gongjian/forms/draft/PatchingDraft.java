package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.ValueOrigin;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.wording.Sentences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    List<FieldConflict> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> given = withoutConflicts(asked, entries, conflicts);
    StandingDraft.Ground ground = standing.ground(draft, project, today);
    StandingDraft.AskedForm before = standing.asked(ground, draft, entries);
    DraftState tried = standing.stand(ground, draft, entries, given);
    Draft next = draft.next(moment.at());
    List<MergedField> heard = fields(before, given);
    Prefill said = showing.said(actor, ground, heard, today);
    List<DraftEntry> made = made(actor, next, tried, before, taken(given, tried), said);
    DraftState after = kept(ground, tried, next, made, entries);
    Set<FieldId> entered = new TreeSet<>();
    made.forEach(entry -> entered.add(entry.field()));
    boolean othersWrote = asked.basedOn() < draft.version();
    List<MergedField> changed = changed(before, after, entered, othersWrote);
    Prefill now = said.with(showing.said(actor, ground, unheard(changed, heard, after), today));
    return Attempt.done(
        new PatchedDraft(
            after, ShowingDraft.fields(after, changed, now), tried.checked().dropped(), conflicts));
  }

  /** Keeps what was made, if there is anything, and tells how the draft stands then. */
  private DraftState kept(
      StandingDraft.Ground ground,
      DraftState tried,
      Draft next,
      List<DraftEntry> made,
      Map<FieldId, DraftEntry> entries) {
    if (made.isEmpty()) {
      return standing.stand(ground, tried.draft(), entries, Map.of());
    }
    made.forEach(entry -> entries.put(entry.field(), entry));
    storeDraft.change(next, made);
    return tried.checked().dropped().isEmpty()
        ? tried.kept(next, entries)
        : standing.stand(ground, next, entries, Map.of());
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

  /** The fields of what was given and taken. */
  private static List<FieldId> taken(Map<String, @Nullable Object> given, DraftState tried) {
    Set<String> left = new TreeSet<>();
    tried.checked().dropped().forEach(dropped -> left.add(dropped.name()));
    return given.keySet().stream().filter(name -> !left.contains(name)).map(FieldId::new).toList();
  }

  /** The fields of the form before that are given. */
  private static List<MergedField> fields(
      StandingDraft.AskedForm before, Map<String, @Nullable Object> given) {
    return given.keySet().stream()
        .filter(FieldId::isId)
        .flatMap(name -> before.form().live().form().find(new FieldId(name)).stream())
        .toList();
  }

  /** Those of changed fields whose sources were not asked yet; of computed ones none is. */
  private static List<MergedField> unheard(
      List<MergedField> changed, List<MergedField> heard, DraftState after) {
    Map<FieldId, FieldState> states = after.checked().state().fields();
    Set<FieldId> known = heard.stream().map(MergedField::id).collect(Collectors.toSet());
    return changed.stream()
        .filter(field -> !known.contains(field.id()))
        .filter(
            field ->
                Optional.ofNullable(states.get(field.id()))
                    .filter(state -> state.origin() != ValueOrigin.COMPUTED)
                    .isPresent())
        .toList();
  }

  /** The entries of fields whose value is another one now. */
  private static List<DraftEntry> made(
      Actor actor,
      Draft next,
      DraftState tried,
      StandingDraft.AskedForm form,
      List<FieldId> taken,
      Prefill said) {
    List<DraftEntry> made = new ArrayList<>();
    for (FieldId field : taken) {
      Optional<Object> value = tried.checked().answers().find(field);
      Optional<Prefilled> before = Optional.ofNullable(next.prefilled().get(field));
      Optional<DraftField> shown = shown(tried, form, field, before, said);
      Optional<DraftEntry> entry = shown.flatMap(DraftField::entry);
      Optional<Object> stood =
          entry.isPresent() ? entry.flatMap(DraftEntry::value) : before.map(Prefilled::value);
      boolean preset = entry.isEmpty() && shown.map(one -> isGiven(one.origin())).orElse(false);
      if (preset || !Prefilled.same(stood, value)) {
        Optional<Prefilled> instead =
            shown
                .flatMap(DraftField::offered)
                .or(() -> entry.flatMap(DraftEntry::instead))
                .or(() -> before);
        made.add(
            new DraftEntry(
                field, value, next.version(), actor.account(), next.changedAt(), instead));
      }
    }
    return made;
  }

  /** A field as it was shown before the saving; empty when it was not in the form. */
  private static Optional<DraftField> shown(
      DraftState tried,
      StandingDraft.AskedForm form,
      FieldId id,
      Optional<Prefilled> before,
      Prefill said) {
    return form.form()
        .live()
        .form()
        .find(id)
        .flatMap(
            field ->
                form.state()
                    .find(id)
                    .map(
                        state ->
                            DraftField.of(
                                field,
                                state,
                                Optional.ofNullable(tried.entries().get(id)),
                                before,
                                said.find(id))));
  }

  /** The fields that are shown otherwise now; all when others wrote since they were shown. */
  private static List<MergedField> changed(
      StandingDraft.AskedForm before, DraftState after, Set<FieldId> entered, boolean othersWrote) {
    Map<FieldId, FieldState> states = after.checked().state().fields();
    List<MergedField> changed = new ArrayList<>();
    for (MergedField field : after.form().live().form().fields().values()) {
      FieldId id = field.id();
      boolean same =
          !entered.contains(id)
              && Objects.equals(before.state().fields().get(id), states.get(id))
              && field.equals(before.form().live().form().fields().get(id));
      if (othersWrote || !same) {
        changed.add(field);
      }
    }
    return changed;
  }

  /** True for a value that rows give. */
  private static boolean isGiven(Origin origin) {
    return origin == Origin.DEFAULT || origin == Origin.DERIVED;
  }
}
