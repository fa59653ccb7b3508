package io.gongjian.forms.application;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;

/** Notes that a case used a document of the project as a material. */
@FunctionalInterface
public interface UseDocument {

  /**
   * Notes it.
   *
   * @param hash of the content of the document
   */
  void use(ProjectId project, String hash, MaterialId material, String caseNumber);
}
