package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.pack.Pack;
import java.util.List;

/**
 * What applies to a project by what is known of it now.
 *
 * @param pack the pack it was determined with
 * @param setAside facts of the project that no longer fit the pack's vocabulary
 */
public record ProjectDetermination(
    Project project, Pack pack, Determination determination, List<FactFault> setAside) {

  public ProjectDetermination {
    setAside = List.copyOf(setAside);
  }
}
