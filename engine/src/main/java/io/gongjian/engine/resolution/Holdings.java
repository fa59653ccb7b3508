package io.gongjian.engine.resolution;

import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import java.util.List;
import java.util.Set;

/**
 * What there is of a project on paper.
 *
 * @param subjects the project, its owner, the parcels it stands on
 */
public record Holdings(
    Set<LicenceSubject> subjects, List<LicenceDocument> licences, List<LedgerDocument> documents) {

  public Holdings {
    subjects = Set.copyOf(subjects);
    licences = List.copyOf(licences);
    documents = List.copyOf(documents);
  }
}
