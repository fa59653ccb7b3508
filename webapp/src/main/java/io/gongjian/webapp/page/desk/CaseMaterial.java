package io.gongjian.webapp.page.desk;

import io.gongjian.webapp.page.apply.document.ListedDocument;
import io.gongjian.webapp.page.apply.review.MaterialLine;
import org.jspecify.annotations.Nullable;

/** A material of a case with the document that was handed in for it. */
public final class CaseMaterial {

  private final MaterialLine line;
  private final @Nullable ListedDocument document;
  private final String address;

  /**
   * Makes it.
   *
   * @param document nothing where there is none that can be opened
   * @param address where its content is
   */
  CaseMaterial(MaterialLine line, @Nullable ListedDocument document, String address) {
    this.line = line;
    this.document = document;
    this.address = address;
  }

  public MaterialLine getLine() {
    return line;
  }

  /** True for a document that can be fetched. */
  public boolean isThere() {
    return document != null;
  }

  /** True for one whose content can be looked at on the page. */
  public boolean isShown() {
    return document != null && document.isShown();
  }

  public String getAddress() {
    return address;
  }

  /** The address of its picture. */
  public String getPreview() {
    return document != null && document.isPicture() ? address : address + "/preview";
  }
}
