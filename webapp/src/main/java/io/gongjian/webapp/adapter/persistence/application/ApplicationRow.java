package io.gongjian.webapp.adapter.persistence.application;

import java.time.Instant;

/** An application as it is stored, without its receipt. */
public record ApplicationRow(
    String number,
    String draft,
    String project,
    String packId,
    String packVersion,
    String packHash,
    Instant submittedAt,
    String submittedBy,
    String receiptHash) {}
