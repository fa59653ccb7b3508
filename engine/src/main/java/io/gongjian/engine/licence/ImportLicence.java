package io.gongjian.engine.licence;

import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import java.util.Optional;

/**
 * Asks to add a licence to the library.
 *
 * @param region the region whose pack knows the kind of licence
 * @param standing for a licence about a parcel: the project that stands on it
 */
public record ImportLicence(
    RegionCode region, LicenceDocument licence, Optional<ProjectId> standing) {}
