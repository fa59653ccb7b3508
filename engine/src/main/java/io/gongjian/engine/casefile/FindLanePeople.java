package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.List;

/** Finds the approvers who do the work of a lane of a department in a region, by name. */
@FunctionalInterface
public interface FindLanePeople {

  /**
   * Those who may sign in, work for the department in a region that covers this one, and hold the
   * lane as a post or have no post at all: by the names of their accounts, in order.
   *
   * @param department whose role the lane is, never "that of the matter"
   * @param region of the project
   */
  List<PersonId> find(DepartmentId department, LaneId lane, RegionCode region);
}
