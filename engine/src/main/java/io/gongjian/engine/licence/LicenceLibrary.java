package io.gongjian.engine.licence;

import io.gongjian.engine.project.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The library of electronic licences. */
public interface LicenceLibrary {

  /** The licences about any of the subjects, the latest first. */
  List<LicenceDocument> about(Collection<LicenceSubject> subjects);

  /** Adds a licence; one of the same kind and number is replaced. */
  void store(LicenceDocument licence);

  /** The parcels that a project stands on. */
  Set<String> parcels(ProjectId project);

  /** Notes that a project stands on a parcel. */
  void standsOn(ProjectId project, String parcel);
}
