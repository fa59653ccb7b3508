package io.gongjian.engine.project;

import io.gongjian.engine.paging.Page;

/** Reads a page of projects. */
@FunctionalInterface
public interface SearchProjects {
  Page<ProjectSummary> search(ProjectSearch search);
}
