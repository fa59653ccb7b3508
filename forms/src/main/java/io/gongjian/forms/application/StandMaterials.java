package io.gongjian.forms.application;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells how the materials of matters stand: there, promised, tolerated, or missing. */
@FunctionalInterface
public interface StandMaterials {

  List<MaterialStanding> stand(
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters,
      LocalDate today);
}
