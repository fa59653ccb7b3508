package io.gongjian.engine.project;

import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/** Finds all that was ever said of one fact of a project, the latest first. */
@FunctionalInterface
public interface FindFactHistory {
  List<FactRecord> find(ProjectId project, FactId fact);
}
