package io.gongjian.engine.ledger;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.util.List;
import java.util.Optional;

/** The ledger of materials of all projects. */
public interface Ledger {

  /** The documents of a project, the newest first. */
  List<LedgerDocument> documents(ProjectId project);

  Optional<LedgerDocument> document(ProjectId project, ContentHash hash);

  /** True when any project, or a licence of the library, has the content. */
  boolean needs(ContentHash hash);

  /**
   * Adds a document, as the next version of its material; the same content again takes the new name
   * and material.
   */
  void add(LedgerDocument document);

  /** Notes that a case used a document as a material; noting it again changes nothing. */
  void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber);
}
