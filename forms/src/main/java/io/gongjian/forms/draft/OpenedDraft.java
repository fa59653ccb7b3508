package io.gongjian.forms.draft;

import io.gongjian.forms.prefill.SilentSource;
import java.util.List;

/**
 * A draft as it is shown.
 *
 * @param fields all fields of the form, in order
 * @param aside what was filled in for fields that are gone
 * @param silent the sources that did not answer
 */
public record OpenedDraft(
    DraftState state,
    Transition transition,
    List<DraftField> fields,
    List<AsideValue> aside,
    List<SilentSource> silent) {

  public OpenedDraft {
    fields = List.copyOf(fields);
    aside = List.copyOf(aside);
    silent = List.copyOf(silent);
  }

  public Draft draft() {
    return state.draft();
  }
}
