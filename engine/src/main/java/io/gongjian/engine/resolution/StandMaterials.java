package io.gongjian.engine.resolution;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells how the materials of an application for matters stand: there, promised, or missing. */
@FunctionalInterface
public interface StandMaterials {

  List<ResolvedMaterial> stand(
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters,
      LocalDate today);
}
