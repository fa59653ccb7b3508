package io.gongjian.webapp.adapter.persistence.casefile;

/** A part of a list that stands in its order by itself: its open cases, or its closed ones. */
public record Shelf(CaseList list, String viewer, boolean closed) {}
