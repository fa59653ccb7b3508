package io.gongjian.engine.upload;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells whether there is space for a file: in its project, its organisation, and on the disk. */
public final class UploadSpace {

  private final OpenUploads uploads;
  private final PartStore parts;
  private final Ledger ledger;
  private final UploadQuota quota;

  public UploadSpace(OpenUploads uploads, PartStore parts, Ledger ledger, UploadQuota quota) {
    this.uploads = uploads;
    this.parts = parts;
    this.ledger = ledger;
    this.quota = quota;
  }

  /** Why a file of so many bytes is not taken; call it when it is one's turn. */
  Optional<Refusal.BadUpload> refusal(Project project, long size) throws IOException {
    long inProject = ledger.kept(project.id()) + uploads.announced(project.id());
    CreditCode owner = project.organisation().code();
    long inOrganisation = ledger.kept(owner) + uploads.announced(owner);
    long toCome = Math.max(0, uploads.announced() - parts.size());
    long onDisk = parts.room() - quota.reserve() - toCome;
    return refusal(UploadFault.PROJECT_FULL, quota.project() - inProject, size)
        .or(
            () ->
                refusal(UploadFault.ORGANISATION_FULL, quota.organisation() - inOrganisation, size))
        .or(() -> refusal(UploadFault.NO_ROOM, onDisk, size));
  }

  /** Why the next bytes are not taken: others filled the disk meanwhile. */
  Optional<Refusal.BadUpload> refusalOfPiece(long length) throws IOException {
    return refusal(UploadFault.NO_ROOM, parts.room() - quota.reserve(), length);
  }

  private static Optional<Refusal.BadUpload> refusal(UploadFault fault, long left, long size) {
    return size <= left
        ? Optional.empty()
        : Optional.of(new Refusal.BadUpload(fault, OptionalLong.of(Math.max(0, left))));
  }
}
