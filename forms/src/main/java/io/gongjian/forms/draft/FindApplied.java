package io.gongjian.forms.draft;

import io.gongjian.engine.project.ProjectId;
import java.util.List;

/** Finds what a project has applied for in applications that have not ended, the latest first. */
@FunctionalInterface
public interface FindApplied {

  List<AppliedMatter> applied(ProjectId project);
}
