package io.gongjian.engine.ledger;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.project.ProjectId;
import java.util.Map;

/** Finds the cases of a project: their numbers, each with its matter. */
@FunctionalInterface
public interface FindCaseMatters {
  Map<String, MatterId> find(ProjectId project);
}
