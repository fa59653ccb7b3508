package io.gongjian.webapp.adapter.persistence.draft;

/** The version of a pack on which a draft stands. */
public record PackReferenceRow(String packId, String packVersion, String packHash) {}
