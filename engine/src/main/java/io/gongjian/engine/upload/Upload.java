package io.gongjian.engine.upload;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.UploadFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file on its way in.
 *
 * @param size the bytes that were announced
 * @param material what it is handed in as
 * @param validUntil the last day the document counts
 * @param triedAt when its check was tried last, without an answer: all is there, and it waits
 * @param refusal what was found wrong after it had waited
 * @param kept the content it became, remembered for whoever did not hear the answer
 */
public record Upload(
    UploadId id,
    ProjectId project,
    String name,
    long size,
    Optional<MaterialId> material,
    Optional<LocalDate> validUntil,
    Instant startedAt,
    AccountName startedBy,
    Optional<Instant> triedAt,
    Optional<UploadFault> refusal,
    Optional<ContentHash> kept) {

  /** One of which nothing came yet. */
  public Upload(
      UploadId id,
      ProjectId project,
      String name,
      long size,
      Optional<MaterialId> material,
      Optional<LocalDate> validUntil,
      Instant startedAt,
      AccountName startedBy) {
    this(
        id,
        project,
        name,
        size,
        material,
        validUntil,
        startedAt,
        startedBy,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** How far it has come. */
  public UploadState state() {
    if (kept.isPresent()) {
      return UploadState.KEPT;
    }
    if (refusal.isPresent()) {
      return UploadState.REFUSED;
    }
    return triedAt.isPresent() ? UploadState.CHECKING : UploadState.RECEIVING;
  }
}
