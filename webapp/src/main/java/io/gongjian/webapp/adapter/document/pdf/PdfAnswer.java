package io.gongjian.webapp.adapter.document.pdf;

/** What came of a task. */
final class PdfAnswer {

  private final Kind kind;
  private final byte[] told;

  private PdfAnswer(Kind kind, byte[] told) {
    this.kind = kind;
    this.told = told;
  }

  enum Kind {
    TOLD,
    /** The file cannot be read or painted. */
    NOTHING,
    /** The process had to be ended: the file took more time or memory than anything may. */
    ENDED,
    /** All processes are taken, and enough callers wait for them already. */
    OCCUPIED
  }

  static PdfAnswer told(byte[] answer) {
    return new PdfAnswer(Kind.TOLD, answer);
  }

  static PdfAnswer of(Kind kind) {
    return new PdfAnswer(kind, new byte[0]);
  }

  Kind kind() {
    return kind;
  }

  /** The answer, for {@link Kind#TOLD} alone. */
  byte[] told() {
    return told;
  }
}
