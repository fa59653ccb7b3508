package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;

/** A document that was handed in for a material. */
public final class ListedDocument {

  private static final long KILOBYTE = 1024;

  private final LedgerDocument document;
  private final Words words;

  public ListedDocument(LedgerDocument document, Words words) {
    this.document = document;
    this.words = words;
  }

  public String getName() {
    return document.name();
  }

  public String getHash() {
    return document.hash().value();
  }

  /** Which version of the material it is, how large, who handed it in and when. */
  public String getLine() {
    return words.of(
        "handin.document_line",
        document.version(),
        size(document.size()),
        document.addedBy().value() + " · " + DayWording.minute(document.addedAt()));
  }

  /** True for what a page can show as a picture. */
  public boolean isPicture() {
    return document.type() == ContentType.PNG || document.type() == ContentType.JPEG;
  }

  /** True when its content can be looked at on the page. */
  public boolean isShown() {
    return document.type().isShown();
  }

  private static String size(long bytes) {
    long kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
    return kilobytes < KILOBYTE ? kilobytes + " kB" : kilobytes / KILOBYTE + " MB";
  }
}
