package io.gongjian.forms.draft;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.ServedForm;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A draft as it stands: its form, what was filled in, what is asked now and what is wrong.
 *
 * @param entries the latest of each field
 * @param facts what is known of the project by the answers so far
 * @param asOf the day whose rows count
 */
public record DraftState(
    Draft draft,
    Project project,
    Pack pack,
    ServedForm form,
    Bundle bundle,
    Map<FieldId, DraftEntry> entries,
    FactSheet facts,
    LocalDate asOf,
    CheckedForm checked) {

  public DraftState {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** The same state once what was tried is kept. */
  DraftState kept(Draft next, Map<FieldId, DraftEntry> latest) {
    return new DraftState(next, project, pack, form, bundle, latest, facts, asOf, checked);
  }
}
