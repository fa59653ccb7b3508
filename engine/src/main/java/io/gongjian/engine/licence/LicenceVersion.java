package io.gongjian.engine.licence;

import io.gongjian.engine.account.AccountName;
import java.time.Instant;
import java.util.Optional;

/**
 * A licence as it was imported once; later imports of the same kind and number leave it as it is.
 *
 * @param version counts the imports that changed something, from 1
 * @param importedAt when it was; empty for what is older than the history
 * @param importedBy who did; empty likewise
 */
public record LicenceVersion(
    LicenceDocument licence,
    int version,
    Optional<Instant> importedAt,
    Optional<AccountName> importedBy) {}
