package io.gongjian.webapp.rest;

import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;

/** Reads the ids of an address; what is no id names nothing. */
public final class Ids {

  private Ids() {}

  public static ProjectId project(String text) {
    if (!ProjectId.isId(text)) {
      throw notFound("project", text);
    }
    return ProjectId.parse(text);
  }

  public static DeterminationId determination(String text) {
    if (!ProjectId.isId(text)) {
      throw notFound("determination", text);
    }
    return DeterminationId.parse(text);
  }

  public static ProblemException notFound(String kind, String id) {
    String shown = Excerpt.of(id, 80);
    return new ProblemException(RefusalProblem.of(new Refusal.NotFound(kind, shown)));
  }
}
