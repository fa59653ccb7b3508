package io.gongjian.forms.draft;

import io.gongjian.engine.project.ProjectId;
import java.util.List;

/** Lists the drafts of a project, the one changed last first. */
@FunctionalInterface
public interface ListDrafts {

  List<Draft> list(ProjectId project);
}
