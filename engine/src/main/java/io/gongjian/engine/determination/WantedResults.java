package io.gongjian.engine.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.RowId;
import java.util.Set;

/**
 * What somebody wants to know of a project, where it is not everything.
 *
 * @param matters the matters of which all results are wanted
 * @param rows rows of which it is wanted whether they fired
 * @param process whether the process and its target are wanted
 */
public record WantedResults(Set<MatterId> matters, Set<RowId> rows, boolean process) {

  public WantedResults {
    matters = Set.copyOf(matters);
    rows = Set.copyOf(rows);
  }
}
