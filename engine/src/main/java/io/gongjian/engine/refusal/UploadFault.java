package io.gongjian.engine.refusal;

import java.util.Locale;

/** Why a file is not taken; a fault never changes its meaning. */
public enum UploadFault {
  NAME_UNSAFE,
  NAME_TOO_LONG,
  TYPE_NOT_TAKEN,
  TYPE_MISMATCH,
  EMPTY,
  TOO_LARGE,
  MORE_THAN_ANNOUNCED,
  WRONG_OFFSET,
  DIGEST_MISMATCH,
  BUSY,
  TOO_MANY_UPLOADS,
  PROJECT_FULL,
  ORGANISATION_FULL,
  NO_ROOM,
  TRUNCATED,
  DAMAGED,
  TOO_COMPLEX,
  POLYGLOT,
  ENCRYPTED,
  ACTIVE_CONTENT,
  MACRO,
  EXTERNAL_LINK,
  DDE,
  DOCTYPE,
  ARCHIVE_BOMB,
  ARCHIVE_TOO_MANY_ENTRIES,
  ARCHIVE_NESTED,
  ARCHIVE_UNSAFE_NAME,
  ARCHIVE_LINK,
  ARCHIVE_FORBIDDEN_ENTRY,
  VIRUS,
  SCANNER_NOT_REACHABLE;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
