package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.LedgerDocument;
import java.util.Optional;

/**
 * How far an upload has come.
 *
 * @param offset the bytes that are there
 * @param document the document it became, when it is finished
 */
public record UploadProgress(Upload upload, long offset, Optional<LedgerDocument> document) {

  public UploadState state() {
    return document.isPresent() ? UploadState.KEPT : upload.state();
  }
}
