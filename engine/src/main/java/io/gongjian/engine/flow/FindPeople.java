package io.gongjian.engine.flow;

import java.util.List;

/** Finds the people of a lane, when a step of it opens. */
@FunctionalInterface
public interface FindPeople {

  /** The people of a lane; none where nobody has the role. */
  List<PersonId> find(LaneId lane);
}
