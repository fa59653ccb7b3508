package io.gongjian.forms.application;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;

/** Reads a page of the applications of a project, the latest first. */
@FunctionalInterface
public interface PageApplications {

  Page<ApplicationSummary> page(ProjectId project, PageRequest request);
}
