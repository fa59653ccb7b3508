package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import java.time.Instant;
import java.util.Optional;

/**
 * A field that was filled in twice since it was shown: theirs stands, yours was not taken.
 *
 * @param by who filled it in first
 */
public record FieldConflict(
    FieldId field, Optional<Object> yours, Optional<Object> theirs, AccountName by, Instant at) {}
