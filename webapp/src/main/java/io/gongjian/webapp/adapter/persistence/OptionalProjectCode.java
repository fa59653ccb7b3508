package io.gongjian.webapp.adapter.persistence;

import io.gongjian.engine.project.ProjectCode;

/** Keeps the code of a project that may have none yet. */
public final class OptionalProjectCode extends AsOptional<ProjectCode> {

  public OptionalProjectCode() {
    super(ProjectCode::new);
  }
}
