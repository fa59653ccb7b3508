package io.gongjian.webapp.adapter.persistence.application;

import java.time.Instant;

/** An answer of an application with the time it was handed in. */
public record EarlierAnswerRow(
    String application, String field, String value, Instant submittedAt) {}
