package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.List;

/** Finds the approvers who do the work of a lane of a department in a region, by name. */
@FunctionalInterface
public interface FindLanePeople {

  List<PersonId> find(DepartmentId department, LaneId lane, RegionCode region);
}
