package io.gongjian.engine.resolution;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;

/** Notes that a case used a document of the project, or a licence, as a material. */
@FunctionalInterface
public interface UseEvidence {
  void use(ProjectId project, Evidence evidence, MaterialId material, String caseNumber);
}
