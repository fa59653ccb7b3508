package io.gongjian.engine.upload;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import java.util.List;

/** Finds the versions of packs on which the open drafts of a project stand, each once. */
@FunctionalInterface
public interface FindPacksOfDrafts {

  List<PackReference> of(ProjectId project);
}
