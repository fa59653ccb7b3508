package io.gongjian.engine.upload;

import java.util.Locale;

/** How far an upload has come. */
public enum UploadState {
  /** Bytes are still to come. */
  RECEIVING,
  /** All is there; it waits for a check that cannot be made just now. */
  CHECKING,
  /** It is a document of the ledger. */
  KEPT,
  /** It was found unfit after it had waited. */
  REFUSED;

  /** The word used in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
