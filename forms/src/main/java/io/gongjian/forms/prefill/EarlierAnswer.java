package io.gongjian.forms.prefill;

import io.gongjian.engine.field.FieldId;
import java.time.Instant;

/** What was answered in an earlier application of the project, as a plain value. */
public record EarlierAnswer(FieldId field, Object value, String application, Instant at) {}
