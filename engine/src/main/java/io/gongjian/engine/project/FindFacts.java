package io.gongjian.engine.project;

import java.util.List;

/** Finds what counts now of each fact of a project, sorted by fact; forgotten facts included. */
@FunctionalInterface
public interface FindFacts {
  List<FactRecord> find(ProjectId project);
}
