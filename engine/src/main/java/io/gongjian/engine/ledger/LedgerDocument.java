package io.gongjian.engine.ledger;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that a project handed in.
 *
 * @param material what it was handed in as; empty for a document of no material yet
 * @param version counts the documents of one material of the project, from 1
 * @param validUntil the last day it counts; empty when it does not run out
 * @param usedBy the numbers of the cases that used it
 */
public record LedgerDocument(
    ProjectId project,
    ContentHash hash,
    String name,
    ContentType type,
    long size,
    Optional<MaterialId> material,
    int version,
    Optional<LocalDate> validUntil,
    Instant addedAt,
    AccountName addedBy,
    List<String> usedBy) {

  public LedgerDocument {
    usedBy = List.copyOf(usedBy);
  }

  /** True when it counts on {@code day}, its last day included. */
  public boolean isValidOn(LocalDate day) {
    return validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
