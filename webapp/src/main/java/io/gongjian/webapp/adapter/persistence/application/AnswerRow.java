package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.field.FieldId;
import io.gongjian.forms.application.ApplicationNumber;

/**
 * An answer as it is stored.
 *
 * @param value JSON
 */
public record AnswerRow(ApplicationNumber application, FieldId field, String value) {}
