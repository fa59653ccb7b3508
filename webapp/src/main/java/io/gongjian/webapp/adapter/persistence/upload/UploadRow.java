package io.gongjian.webapp.adapter.persistence.upload;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.upload.UploadId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An unfinished upload as it is stored. */
public record UploadRow(
    UploadId id,
    ProjectId project,
    String name,
    long size,
    @Nullable MaterialId material,
    @Nullable LocalDate validUntil,
    Instant startedAt,
    AccountName startedBy,
    @Nullable Instant triedAt,
    @Nullable String refusal,
    @Nullable ContentHash kept) {}
