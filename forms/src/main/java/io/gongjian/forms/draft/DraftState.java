package io.gongjian.forms.draft;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.ServedForm;
import java.util.Map;

/**
 * A draft as it stands: its form, what was filled in, what is asked now and what is wrong.
 *
 * @param entries the latest of each field
 * @param determination what applies to the project by the answers so far
 */
public record DraftState(
    Draft draft,
    Project project,
    Pack pack,
    ServedForm form,
    Bundle bundle,
    Map<FieldId, DraftEntry> entries,
    Determination determination,
    CheckedForm checked) {

  /** The same state once what was tried is kept. */
  DraftState kept(Draft next, Map<FieldId, DraftEntry> latest) {
    return new DraftState(next, project, pack, form, bundle, latest, determination, checked);
  }
}
