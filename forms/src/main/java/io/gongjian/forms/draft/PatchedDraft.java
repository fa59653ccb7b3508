package io.gongjian.forms.draft;

import io.gongjian.forms.check.DroppedValue;
import java.util.List;

/**
 * A draft after a saving.
 *
 * @param changed the fields that are asked otherwise than in the version the saving was based on
 * @param dropped what came with it and was not taken
 */
public record PatchedDraft(
    DraftState state,
    List<DraftField> changed,
    List<DroppedValue> dropped,
    List<FieldConflict> conflicts) {

  public PatchedDraft {
    changed = List.copyOf(changed);
    dropped = List.copyOf(dropped);
    conflicts = List.copyOf(conflicts);
  }

  public Draft draft() {
    return state.draft();
  }
}
