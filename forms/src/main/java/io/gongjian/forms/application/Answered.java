package io.gongjian.forms.application;

import io.gongjian.engine.field.FieldId;
import io.gongjian.forms.draft.DraftField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an application answers: the fields that were asked and have a value. */
record Answered(List<DraftField> fields) {

  static Answered of(List<DraftField> fields) {
    return new Answered(
        fields.stream()
            .filter(field -> field.state().shown() && field.state().value().isPresent())
            .toList());
  }

  Map<FieldId, Object> values() {
    Map<FieldId, Object> values = new LinkedHashMap<>();
    fields.forEach(
        field -> field.state().value().ifPresent(value -> values.put(field.field().id(), value)));
    return values;
  }
}
