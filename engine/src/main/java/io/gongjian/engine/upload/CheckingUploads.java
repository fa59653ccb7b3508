package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.refusal.Attempt;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Checks again what could not be checked when it came. */
public final class CheckingUploads {

  private final OpenUploads uploads;
  private final PartStore parts;
  private final KeepingUpload keeping;

  public CheckingUploads(OpenUploads uploads, PartStore parts, KeepingUpload keeping) {
    this.uploads = uploads;
    this.parts = parts;
    this.keeping = keeping;
  }

  /** So many that cannot be checked still say that none can. */
  private static final int ENOUGH = 3;

  /**
   * Checks once, first what was not tried for longest; tells how many became documents or were
   * refused.
   */
  public int check() throws IOException {
    int checked = 0;
    int waiting = 0;
    for (Upload upload : uploads.waiting()) {
      Optional<Attempt<Optional<LedgerDocument>>> answer = checked(upload);
      if (answer.flatMap(Attempt::asDone).filter(Optional::isEmpty).isPresent()) {
        waiting++;
        if (waiting == ENOUGH) {
          return checked;
        }
      } else if (answer.isPresent()) {
        checked++;
      }
    }
    return checked;
  }

  private static Optional<Upload> open(Upload upload) {
    return Optional.of(upload).filter(one -> one.kept().isEmpty());
  }

  /** Empty while somebody else checks it, or has just done so. */
  private Optional<Attempt<Optional<LedgerDocument>>> checked(Upload upload) throws IOException {
    try (FileChannel part = parts.append(upload.id()).orElse(null)) {
      if (part == null || uploads.find(upload.id()).flatMap(CheckingUploads::open).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(keeping.keep(upload));
    }
  }
}
