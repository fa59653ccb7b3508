package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.forms.draft.DraftId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in, as it is stored.
 *
 * @param value JSON; null when the field was cleared
 * @param instead JSON of what a source says; null without one
 */
public record EntryRow(
    DraftId draft,
    FieldId field,
    long version,
    @Nullable String value,
    @Nullable String instead,
    AccountName enteredBy,
    Instant enteredAt) {}
