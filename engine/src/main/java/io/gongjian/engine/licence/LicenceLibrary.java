package io.gongjian.engine.licence;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The library of electronic licences. */
public interface LicenceLibrary {

  /** The licences about any of the subjects as they are now, the latest first. */
  List<LicenceDocument> about(Collection<LicenceSubject> subjects);

  /**
   * Adds a licence. One of the same kind and number counts from now on as it is given here; as it
   * was before it stays in the history.
   */
  void store(LicenceDocument licence, AccountName by, Instant at);

  /** Every version of a licence, the newest first. */
  List<LicenceVersion> versions(LicenceId kind, String number);

  /** Notes that a case used a licence as it is now; noting it again changes nothing. */
  void used(
      ProjectId project, LicenceId kind, String number, MaterialId material, String caseNumber);

  /** Which cases of a project used which licences. */
  List<LicenceUse> uses(ProjectId project);

  /** The parcels that a project stands on. */
  Set<String> parcels(ProjectId project);

  /** Notes that a project stands on a parcel; noting it again changes nothing. */
  void standsOn(ProjectId project, String parcel);
}
