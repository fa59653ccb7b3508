package io.gongjian.forms.prefill;

import io.gongjian.engine.project.ProjectId;
import java.util.List;

/** Finds what the applications of a project answered, the latest of each field. */
@FunctionalInterface
public interface FindEarlierAnswers {

  List<EarlierAnswer> find(ProjectId project);
}
