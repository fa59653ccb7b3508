package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import java.util.Map;
import java.util.Set;

/**
 * Lists cases from the store, a page at a time by key: those due first come first, those without a
 * due day last, what is equal by number; for what one has done, the latest first.
 */
public interface PageTasks {

  /** Whose list it is, and what that one may see at most. */
  record Viewer(
      AccountName account,
      Set<DepartmentId> departments,
      Set<RegionCode> regions,
      boolean allDepartments) {
    public Viewer {
      departments = Set.copyOf(departments);
      regions = Set.copyOf(regions);
    }
  }

  /** As many cases are counted of a list; what has more tells this. */
  int MOST_COUNTED = 1_000;

  /** A page; its total is at most {@link #MOST_COUNTED}. */
  Page<CaseSummary> page(Viewer viewer, TaskQuery query, PageRequest request);

  /** How many cases each view has that are not closed, counted up to {@link #MOST_COUNTED}. */
  Map<TaskView, Long> counts(Viewer viewer);
}
