package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.util.Collection;
import java.util.List;

/** Tells how the materials of matters stand: there, promised, tolerated, or missing. */
@FunctionalInterface
public interface StandMaterials {

  List<MaterialStanding> stand(
      Actor actor,
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters);
}
