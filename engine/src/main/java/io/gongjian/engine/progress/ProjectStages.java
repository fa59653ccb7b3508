package io.gongjian.engine.progress;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * How far a project has come.
 *
 * @param pack the pack in whose words it is told
 * @param flow its stage flow; empty before the first application, and where nothing tells it
 * @param stages those of the flow, in its order; none without one
 */
public record ProjectStages(
    Project project,
    Pack pack,
    Optional<FlowId> flow,
    List<StageStand> stages,
    ProjectClock clock) {

  public ProjectStages {
    stages = List.copyOf(stages);
  }

  /** How it stands with the stage of a matter. */
  public Optional<StageStand> of(Stage stage) {
    return stages.stream().filter(one -> one.milestone().stages().contains(stage)).findFirst();
  }
}
