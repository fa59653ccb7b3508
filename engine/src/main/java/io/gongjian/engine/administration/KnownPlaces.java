package io.gongjian.engine.administration;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;

/** What the packs know of departments, regions and lanes of flows. */
public interface KnownPlaces {

  boolean knows(DepartmentId department);

  boolean knows(RegionCode region);

  boolean knows(LaneId lane);
}
