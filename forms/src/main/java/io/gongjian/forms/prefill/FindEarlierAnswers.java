package io.gongjian.forms.prefill;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.project.ProjectId;
import java.util.Collection;
import java.util.List;

/** Finds what the applications of a project answered to some fields, the latest first. */
@FunctionalInterface
public interface FindEarlierAnswers {

  List<EarlierAnswer> find(ProjectId project, Collection<FieldId> fields);
}
