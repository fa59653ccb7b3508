package io.gongjian.engine.progress;

import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.process.Milestone;
import java.util.List;

/**
 * How a project stands with a stage, or with stages that are merged.
 *
 * @param reached matters that have their outcome
 * @param missing required matters that have none yet
 * @param unknown matters of which it is not known whether they are required, without outcome
 * @param waitsFor the stages that come first, where it waits
 * @param used the working days on which a case of these stages ran
 */
public record StageStand(
    StepId step,
    Milestone milestone,
    State state,
    List<MatterId> reached,
    List<MatterId> missing,
    List<MatterId> unknown,
    List<Stage> waitsFor,
    long used) {

  /** How it stands. */
  public enum State {
    /** Its milestone is reached. */
    DONE,
    NOW,
    /** A stage before it is not done. */
    WAITS,
    /** The project requires nothing in it. */
    NOT_NEEDED
  }

  public StageStand {
    reached = List.copyOf(reached);
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
    waitsFor = List.copyOf(waitsFor);
  }
}
