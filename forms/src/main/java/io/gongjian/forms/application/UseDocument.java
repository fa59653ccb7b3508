package io.gongjian.forms.application;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;

/** Notes that a case used a document of the project, or a licence, as a material. */
@FunctionalInterface
public interface UseDocument {

  /** Notes it. */
  void use(
      ProjectId project,
      MaterialStanding.Document document,
      MaterialId material,
      String caseNumber);
}
