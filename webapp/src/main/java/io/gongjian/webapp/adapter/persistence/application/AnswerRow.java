package io.gongjian.webapp.adapter.persistence.application;

/**
 * An answer as it is stored.
 *
 * @param value JSON
 */
public record AnswerRow(String application, String field, String value) {}
