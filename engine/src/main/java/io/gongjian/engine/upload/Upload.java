package io.gongjian.engine.upload;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file on its way in.
 *
 * @param size the bytes that were announced
 * @param material what it is handed in as
 * @param validUntil the last day the document counts
 */
public record Upload(
    UploadId id,
    ProjectId project,
    String name,
    long size,
    Optional<MaterialId> material,
    Optional<LocalDate> validUntil,
    Instant startedAt,
    AccountName startedBy) {}
