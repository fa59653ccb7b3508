package io.gongjian.forms.application;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;

/**
 * Reads a page of the applications of a project that have a case within a remit, the latest first.
 */
@FunctionalInterface
public interface PageApplications {

  Page<ApplicationSummary> page(ProjectId project, Remit remit, PageRequest request);
}
