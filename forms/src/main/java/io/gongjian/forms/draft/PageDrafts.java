package io.gongjian.forms.draft;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;

/** Reads a page of the drafts of a project, the one changed last first. */
@FunctionalInterface
public interface PageDrafts {

  /** With {@code open} only those that are not submitted. */
  Page<DraftSummary> page(ProjectId project, boolean open, PageRequest request);
}
