package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilling;
import io.gongjian.forms.wording.AnswerText;
import io.gongjian.forms.wording.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Shows a draft with the source of each value and what sources say otherwise now. */
public final class ShowingDraft {

  private final Prefilling prefilling;
  private final FindPack findPack;
  private final TellingTransition telling;

  public ShowingDraft(Prefilling prefilling, FindPack findPack, TellingTransition telling) {
    this.prefilling = prefilling;
    this.findPack = findPack;
    this.telling = telling;
  }

  public OpenedDraft show(Actor actor, DraftState state, LocalDate today) {
    Prefill now =
        state.draft().application().isPresent()
            ? Prefill.NONE
            : prefilling.prefill(
                actor, state.project(), state.pack(), state.form().live().form(), today);
    return new OpenedDraft(
        state,
        transition(state, today),
        fields(state, state.form().live().form().fields().values(), now),
        aside(state),
        now.silent());
  }

  /** What sources say now of some fields. */
  Prefill said(
      Actor actor, StandingDraft.Ground ground, Collection<MergedField> chosen, LocalDate today) {
    return prefilling.prefill(
        actor, ground.project(), ground.pack(), ground.known(), chosen, today);
  }

  /** Some fields of a draft, with what sources say now of them. */
  static List<DraftField> fields(DraftState state, Collection<MergedField> chosen, Prefill now) {
    List<DraftField> fields = new ArrayList<>();
    for (MergedField field : chosen) {
      FieldState asked = state.checked().state().fields().get(field.id());
      if (asked != null) {
        fields.add(
            DraftField.of(
                field,
                asked,
                Optional.ofNullable(state.entries().get(field.id())),
                Optional.ofNullable(state.draft().prefilled().get(field.id())),
                now.find(field.id())));
      }
    }
    return fields;
  }

  /** What the version of the pack that serves means for a draft. */
  public Transition transition(DraftState state, LocalDate today) {
    return findPack
        .find(state.project().region(), today)
        .pack()
        .map(serving -> telling.tell(state.draft().summary(), serving, today))
        .orElseGet(
            () -> new Transition(Transition.Kind.CURRENT, state.draft().pack(), Optional.empty()));
  }

  private static List<AsideValue> aside(DraftState state) {
    List<AsideValue> aside = new ArrayList<>();
    for (DraftEntry entry : state.entries().values()) {
      FieldId field = entry.field();
      if (state.form().live().form().find(field).isEmpty()) {
        LocalText title =
            Optional.ofNullable(state.draft().gone().get(field))
                .orElseGet(() -> Sentences.same(field.value()));
        entry
            .value()
            .ifPresent(
                value -> aside.add(new AsideValue(field, title, value, AnswerText.plain(value))));
      }
    }
    return aside;
  }
}
