package io.gongjian.webapp.adapter.persistence.application;

/** A case as it is stored. */
public record CaseRow(String number, String application, int position, String matter) {}
