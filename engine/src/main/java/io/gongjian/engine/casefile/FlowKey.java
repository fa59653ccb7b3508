package io.gongjian.engine.casefile;

import io.gongjian.engine.project.ProjectId;

/** What runs through a flow, as what carries it calls it: a case, or a project in its stages. */
public record FlowKey(String value) {

  private static final String PROJECT = "project-";

  public static FlowKey of(CaseNumber number) {
    return new FlowKey(number.value());
  }

  public static FlowKey of(ProjectId project) {
    return new FlowKey(PROJECT + project);
  }

  @Override
  public String toString() {
    return value;
  }
}
