package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import java.util.Optional;

/** How steps and blocks are called in BPMN. Their ids are words, so that no two become one. */
public final class BpmnIds {

  /** The one thing that conditions of a written flow ask. */
  public static final String QUESTIONS = "steps";

  private static final String STEP = "Step_";

  private BpmnIds() {}

  public static String of(StepId step) {
    return STEP + step;
  }

  public static String of(BlockId block) {
    return "Block_" + block;
  }

  /** The join of a block. */
  public static String joinOf(BlockId block) {
    return "BlockJoin_" + block;
  }

  /** The step of that name; empty for any other node. */
  public static Optional<StepId> step(String id) {
    return id.startsWith(STEP)
        ? Optional.of(new StepId(id.substring(STEP.length())))
        : Optional.empty();
  }

  static String lane(Step step) {
    return step.lane().map(lane -> "Lane_" + lane).orElse("System");
  }

  static String opens(StepId step) {
    return question("opens", step);
  }

  static String closes(StepId step) {
    return question("closes", step);
  }

  private static String question(String word, StepId step) {
    return "${" + QUESTIONS + "." + word + "('" + step + "')}";
  }
}
