package io.gongjian.engine.licence;

import io.gongjian.engine.project.Project;
import java.util.List;

/**
 * Finds the licences about a project, its owner, or a parcel it stands on, valid or not, the latest
 * of each kind first.
 */
@FunctionalInterface
public interface FindLicences {
  List<LicenceDocument> of(Project project);
}
