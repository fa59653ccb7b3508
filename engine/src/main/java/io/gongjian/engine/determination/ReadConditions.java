package io.gongjian.engine.determination;

import io.gongjian.engine.flow.TellCondition;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import java.util.Optional;

/** Reads the conditions of a flow of a pack, as the cells of its rule tables are read. */
@FunctionalInterface
public interface ReadConditions {

  /**
   * Makes what tells the conditions in one case.
   *
   * @param matter whose case it is
   * @param known what was determined of the project
   */
  TellCondition read(Pack pack, PackFlow flow, Optional<MatterId> matter, Determination known);
}
