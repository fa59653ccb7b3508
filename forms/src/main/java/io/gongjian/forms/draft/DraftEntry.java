package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.forms.prefill.Prefilled;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody filled in. Entries are never changed; the latest of a field counts.
 *
 * @param value as a plain value; empty when the field was cleared
 * @param version the version that the draft got with it
 * @param instead what a source says in its place
 */
public record DraftEntry(
    FieldId field,
    Optional<Object> value,
    long version,
    AccountName by,
    Instant at,
    Optional<Prefilled> instead) {}
