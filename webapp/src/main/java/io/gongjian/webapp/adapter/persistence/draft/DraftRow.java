package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.forms.draft.DraftSummary;

/**
 * A draft as it is stored.
 *
 * @param prefilled JSON: field to value with source
 * @param gone JSON: field to title
 */
public record DraftRow(DraftSummary summary, String prefilled, String gone) {}
