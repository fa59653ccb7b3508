package io.gongjian.engine.form;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form of a matter: what an applicant is asked for it. */
public record FormDefinition(
    MatterId matter, LocalText title, Map<FieldId, Field> fields, Place place) {

  public FormDefinition {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
