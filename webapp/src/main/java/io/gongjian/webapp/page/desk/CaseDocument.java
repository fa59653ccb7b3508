package io.gongjian.webapp.page.desk;

import io.gongjian.webapp.page.apply.document.ListedDocument;

/** A document of a material of a case. */
public final class CaseDocument {

  private final ListedDocument document;
  private final String address;
  private final boolean later;

  CaseDocument(ListedDocument document, String address, boolean later) {
    this.document = document;
    this.address = address;
    this.later = later;
  }

  public ListedDocument getDocument() {
    return document;
  }

  /** True for one that came with an answer to a correction. */
  public boolean isLater() {
    return later;
  }

  public String getAddress() {
    return address;
  }

  /** The address of its picture. */
  public String getPreview() {
    return document.isPicture() ? address : address + "/preview";
  }
}
