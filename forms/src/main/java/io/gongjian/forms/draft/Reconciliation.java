package io.gongjian.forms.draft;

import io.gongjian.engine.matter.MatterId;
import java.util.List;

/**
 * What the version of the pack that serves changes in a draft.
 *
 * @param goneMatters the matters of the draft that the pack has no longer
 * @param displaced what was filled in and has no place in the new form, or does not fit its place
 * @param opened the draft, on the new version once it was taken there
 */
public record Reconciliation(
    FormChanges changes,
    List<MatterId> goneMatters,
    List<AsideValue> displaced,
    OpenedDraft opened) {

  public Reconciliation {
    goneMatters = List.copyOf(goneMatters);
    displaced = List.copyOf(displaced);
  }
}
