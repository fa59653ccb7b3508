package io.gongjian.engine.resolution;

import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;

/** Notes a use where the evidence is kept: licences in the library, documents in the ledger. */
public final class UsingEvidence implements UseEvidence {

  private final LicenceLibrary library;
  private final Ledger ledger;

  public UsingEvidence(LicenceLibrary library, Ledger ledger) {
    this.library = library;
    this.ledger = ledger;
  }

  @Override
  public void use(ProjectId project, Evidence evidence, MaterialId material, String caseNumber) {
    evidence
        .licence()
        .ifPresentOrElse(
            licence -> library.used(project, licence, evidence.name(), material, caseNumber),
            () ->
                evidence
                    .content()
                    .ifPresent(hash -> ledger.used(project, hash, material, caseNumber)));
  }
}
