package io.gongjian.engine.project;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;

/** Reads a page of the determinations of a project, the latest first. */
@FunctionalInterface
public interface PageDeterminations {
  Page<DeterminationSummary> page(ProjectId project, PageRequest request);
}
