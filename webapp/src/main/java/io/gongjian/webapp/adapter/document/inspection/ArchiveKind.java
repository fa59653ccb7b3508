package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.SeenContent;

/** What an archive turned out to be. */
enum ArchiveKind {
  OFD(ContentType.OFD, SeenContent.OFD),
  DOCX(ContentType.DOCX, SeenContent.DOCX),
  XLSX(ContentType.XLSX, SeenContent.XLSX),
  /** Slides, drawings, templates. */
  OTHER_OFFICE(ContentType.ZIP, SeenContent.OTHER_OFFICE),
  /** OpenDocument (ISO 26300), as LibreOffice writes it. */
  OPEN_DOCUMENT(ContentType.ZIP, SeenContent.OTHER_OFFICE),
  /** Nothing but files. */
  PLAIN(ContentType.ZIP, SeenContent.ZIP);

  private final ContentType type;
  private final SeenContent seen;

  ArchiveKind(ContentType type, SeenContent seen) {
    this.type = type;
    this.seen = seen;
  }

  ContentType type() {
    return type;
  }

  SeenContent seen() {
    return seen;
  }

  /** True for one file in the eyes of a person, although it is packed as many. */
  boolean isOneFile() {
    return this != PLAIN;
  }

  /** True for what an Office file may have inside: the workbook of a chart, and its like. */
  boolean isOffice() {
    return this == DOCX || this == XLSX || this == OTHER_OFFICE;
  }
}
