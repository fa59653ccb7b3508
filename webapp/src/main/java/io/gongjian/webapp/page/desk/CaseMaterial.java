package io.gongjian.webapp.page.desk;

import io.gongjian.webapp.page.apply.review.MaterialLine;
import java.util.List;

/** A material of a case with the documents that were handed in for it. */
public final class CaseMaterial {

  private final MaterialLine line;
  private final List<CaseDocument> documents;

  /**
   * Makes it.
   *
   * @param documents those that can be opened, the latest first; what came after the application is
   *     marked
   */
  CaseMaterial(MaterialLine line, List<CaseDocument> documents) {
    this.line = line;
    this.documents = List.copyOf(documents);
  }

  public MaterialLine getLine() {
    return line;
  }

  public List<CaseDocument> getDocuments() {
    return documents;
  }

  /** True where what was handed in cannot be opened from here: its name alone is told. */
  public boolean isNamedAlone() {
    return documents.isEmpty() && !line.getDocument().isEmpty();
  }
}
