package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.field.FieldId;
import io.gongjian.forms.application.ApplicationNumber;
import java.time.Instant;

/** An answer of an application with the time it was handed in. */
public record EarlierAnswerRow(
    ApplicationNumber application, FieldId field, String value, Instant submittedAt) {}
