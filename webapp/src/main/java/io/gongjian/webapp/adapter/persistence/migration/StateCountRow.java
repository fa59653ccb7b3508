package io.gongjian.webapp.adapter.persistence.migration;

/** How many cases of a migration stand so. */
public record StateCountRow(String state, long cases) {}
