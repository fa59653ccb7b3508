package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.StepId;
import java.util.Locale;

/** Whether a case can go on in a changed flow, and how it stands there. */
public sealed interface FlowMigration {

  /** It can; so it stands then. */
  record Safe(FlowPosition position, FlowReading reading) implements FlowMigration {}

  /** It can where an administrator says something of a step. */
  record NeedsAnswer(Question question, StepId step) implements FlowMigration {}

  /** It cannot, and stays where it is. */
  record MustStay(Hindrance hindrance, StepId step) implements FlowMigration {}

  /** What is asked of an administrator. */
  enum Question {
    /** The step is open, and the changed flow has none of that name. */
    STEP_GONE,
    /** The step is new, and the case is beyond it. */
    STEP_PASSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What keeps a case in its flow. */
  enum Hindrance {
    /** The changed pack has no flow of that name. */
    FLOW_GONE,
    /** The step was decided or accepted, and the changed flow has none of that name. */
    DECISION_GONE,
    /** It ended as a step of its kind now cannot, or was asked of somebody and is nobody's now. */
    KIND_CHANGED,
    /** It stands before, beside or behind an open step otherwise than it did. */
    ORDER_CHANGED,
    /** Two steps that were reached are one now. */
    STEPS_MERGED,
    /** The case was sent back by way of it, and the changed flow has none of that name. */
    WAY_BACK_GONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
