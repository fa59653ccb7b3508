package io.gongjian.forms.directive;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.table.RowId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How all fields of a form are asked now, in the form's order.
 *
 * @param fired the rows that hold
 */
public record FormState(Map<FieldId, FieldState> fields, Set<RowId> fired) {

  public FormState {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    fired = Collections.unmodifiableSet(new LinkedHashSet<>(fired));
  }

  static Set<RowId> ids(List<ProgramRow> rows) {
    Set<RowId> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.row().id()));
    return ids;
  }

  public Optional<FieldState> find(FieldId field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The values that would be handed in now: those of fields that are asked. */
  public Map<FieldId, Object> submitted() {
    Map<FieldId, Object> values = new LinkedHashMap<>();
    fields.forEach((id, state) -> state.value().ifPresent(value -> values.put(id, value)));
    return values;
  }

  /** The values kept of fields that are not asked now. */
  public Map<FieldId, Object> aside() {
    Map<FieldId, Object> values = new LinkedHashMap<>();
    fields.forEach((id, state) -> state.kept().ifPresent(value -> values.put(id, value)));
    return values;
  }

  /** The fields that are asked otherwise than {@code before}. */
  public List<FieldState> changedSince(FormState before) {
    return fields.values().stream()
        .filter(state -> !state.equals(before.fields().get(state.field())))
        .toList();
  }
}
