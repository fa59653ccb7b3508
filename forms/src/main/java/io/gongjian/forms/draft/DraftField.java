package io.gongjian.forms.draft;

import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.ValueOrigin;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.prefill.Source;
import java.util.Optional;

/**
 * A field of a draft as it is shown.
 *
 * @param entry what somebody filled in last
 * @param source where the value comes from, when a source gave it
 * @param overridden what a source gave, when somebody filled in something else
 * @param offered what a source says now, when it said something else or nothing before
 */
public record DraftField(
    MergedField field,
    FieldState state,
    Origin origin,
    Optional<DraftEntry> entry,
    Optional<Source> source,
    Optional<Prefilled> overridden,
    Optional<Prefilled> offered) {

  /**
   * Shows a field.
   *
   * @param before what a source said when the draft was begun
   * @param now what it says now
   */
  static DraftField of(
      MergedField field,
      FieldState state,
      Optional<DraftEntry> entry,
      Optional<Prefilled> before,
      Optional<Prefilled> now) {
    Optional<Object> value = state.value().or(state::kept);
    Optional<Prefilled> giver =
        entry.isPresent()
            ? now.filter(one -> isSame(one, value)).or(() -> before.filter(b -> isSame(b, value)))
            : before.or(() -> now.filter(one -> isSame(one, value)));
    Origin origin = origin(state.origin(), value, giver);
    Optional<Prefilled> overridden =
        origin == Origin.ANSWER || origin == Origin.NONE
            ? entry.flatMap(DraftEntry::instead)
            : Optional.empty();
    Optional<Prefilled> base = entry.isPresent() ? entry.flatMap(DraftEntry::instead) : before;
    Optional<Prefilled> offered =
        origin == Origin.COMPUTED
            ? Optional.empty()
            : now.filter(one -> !isSame(one, value))
                .filter(one -> base.map(known -> !known.isSame(one.value())).orElse(true));
    return new DraftField(
        field,
        state,
        origin,
        entry,
        origin == Origin.PREFILLED ? giver.map(Prefilled::source) : Optional.empty(),
        overridden,
        offered);
  }

  private static Origin origin(
      ValueOrigin origin, Optional<Object> value, Optional<Prefilled> giver) {
    return switch (origin) {
      case COMPUTED -> Origin.COMPUTED;
      case DEFAULT -> Origin.DEFAULT;
      case DERIVED -> Origin.DERIVED;
      case ANSWER, PROJECT -> giver.isPresent() ? Origin.PREFILLED : Origin.ANSWER;
      case NONE -> value.isPresent() && giver.isPresent() ? Origin.PREFILLED : Origin.NONE;
    };
  }

  private static boolean isSame(Prefilled prefilled, Optional<Object> value) {
    return value.isPresent() && prefilled.isSame(value.get());
  }
}
