package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.webapp.page.apply.document.ListedDocument;

/** A document that can be handed in for what is to be corrected. */
public final class AskedDocument {

  private final ListedDocument document;
  private final boolean before;
  private final boolean chosen;

  /**
   * Makes one.
   *
   * @param before whether the case has it already
   */
  AskedDocument(ListedDocument document, boolean before, boolean chosen) {
    this.document = document;
    this.before = before;
    this.chosen = chosen;
  }

  public ListedDocument getDocument() {
    return document;
  }

  /** True for one that the case has already: to hand it in again is for the applicant to say. */
  public boolean isBefore() {
    return before;
  }

  public boolean isChosen() {
    return chosen;
  }
}
