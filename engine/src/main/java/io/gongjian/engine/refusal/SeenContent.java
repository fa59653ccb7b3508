package io.gongjian.engine.refusal;

import java.util.Locale;

/** What the content of a file turned out to be, so that a person can be told. */
public enum SeenContent {
  PDF,
  OFD,
  JPEG,
  PNG,
  DOCX,
  XLSX,
  DWG,
  ZIP,
  /** Slides, drawings, templates: an Office file of another kind. */
  OTHER_OFFICE,
  /** Before 2007, or under a password: both lie in the same container. */
  OLD_OFFICE,
  RTF,
  RAR,
  SEVEN_ZIP,
  OTHER_ARCHIVE,
  GIF,
  BMP,
  TIFF,
  WEBP,
  HEIC,
  VIDEO,
  WEB_PAGE,
  PROGRAM,
  TEXT,
  UNKNOWN;

  /** The word used as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
