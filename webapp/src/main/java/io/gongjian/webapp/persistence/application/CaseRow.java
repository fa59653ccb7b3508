package io.gongjian.webapp.persistence.application;

/** A case as it is stored. */
public record CaseRow(String number, String application, int position, String matter) {}
