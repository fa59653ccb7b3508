package io.gongjian.engine.ledger;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.util.List;
import java.util.Optional;

/** The ledger of materials of all projects. */
public interface Ledger {

  /** The documents of a project, the newest first; one content once for each material. */
  List<LedgerDocument> documents(ProjectId project);

  /** The content as it was handed in last, as whatever material. */
  Optional<LedgerDocument> document(ProjectId project, ContentHash hash);

  /** The bytes that a project keeps; one content counts once. */
  long kept(ProjectId project);

  /** The bytes that the projects of an organisation keep. */
  long kept(CreditCode organisation);

  /** True when any project, or a licence of the library, has the content. */
  boolean needs(ContentHash hash);

  /**
   * Adds a document, as the next version of its material, whatever number it carries; two that are
   * added at once have two versions. The content of the newest version again takes its new name. A
   * content that was of no material becomes the one it is handed in as; a content may be held for
   * several materials.
   *
   * @return the document as it is kept
   */
  LedgerDocument add(LedgerDocument document);

  /**
   * Notes that a case used a document as a material, which the ledger must hold; noting it again
   * changes nothing.
   */
  void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber);
}
