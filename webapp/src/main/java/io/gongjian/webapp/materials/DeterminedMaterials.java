package io.gongjian.webapp.materials;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.application.MaterialStanding;
import io.gongjian.forms.application.StandMaterials;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Materials as the rules ask for them: those that a promise may stand for, or that may come later.
 */
public final class DeterminedMaterials implements StandMaterials {

  @Override
  public List<MaterialStanding> stand(
      Actor actor,
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters) {
    List<MaterialStanding> standings = new ArrayList<>();
    for (MatterId matter : matters) {
      for (MaterialResult result : determination.of(matter).materials()) {
        Material material = pack.materials().get(result.material());
        boolean promise =
            result.necessity() == Necessity.PROMISED || result.necessity() == Necessity.TOLERATED;
        if (material != null && promise && result.certain()) {
          standings.add(
              new MaterialStanding(
                  matter,
                  result.material(),
                  material.title(),
                  result.necessity(),
                  result.necessity() == Necessity.PROMISED
                      ? MaterialStanding.Kind.PROMISED
                      : MaterialStanding.Kind.TOLERATED,
                  new LocalText("规则允许", "As the rules allow"),
                  Optional.empty(),
                  Optional.empty()));
        }
      }
    }
    return standings;
  }
}
