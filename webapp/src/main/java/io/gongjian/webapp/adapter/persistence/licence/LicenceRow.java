package io.gongjian.webapp.adapter.persistence.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence as it is stored. */
public record LicenceRow(
    String kind,
    String number,
    int version,
    String subjectKind,
    String subjectKey,
    String issuer,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String content,
    @Nullable Instant importedAt,
    @Nullable String importedBy) {}
