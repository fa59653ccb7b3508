package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.Set;

/**
 * Where an official of the demo works.
 *
 * @param posts lanes of flows; none for all those of the department
 */
public record DemoOffice(DepartmentId department, RegionCode region, Set<LaneId> posts) {

  public DemoOffice {
    posts = Set.copyOf(posts);
  }
}
