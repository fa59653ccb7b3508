package io.gongjian.engine.flow;

import java.util.List;
import java.util.Locale;

/** What is done in a step. */
public enum StepKind {
  /** 受理 */
  ACCEPT,
  /** 审查 */
  REVIEW,
  /** 专家评审 */
  EXPERT_REVIEW,
  /** 听证 */
  HEARING,
  /** 现场踏勘 */
  INSPECTION,
  /** 决定 */
  DECIDE,
  /** 制证 */
  ISSUE,
  /** 通知 */
  NOTIFY,
  /** Another system is asked or told. */
  EXCHANGE,
  /** An outcome elsewhere is waited for. */
  WAIT;

  /** How a step of this kind may end; the first is that of a step to which nobody objects. */
  public List<StepOutcome> outcomes() {
    return switch (this) {
      case ACCEPT -> List.of(StepOutcome.ACCEPTED, StepOutcome.NOT_NEEDED, StepOutcome.NOT_OURS);
      case REVIEW, EXPERT_REVIEW, HEARING, INSPECTION ->
          List.of(StepOutcome.AGREE, StepOutcome.OBJECT);
      case DECIDE -> List.of(StepOutcome.APPROVE, StepOutcome.REFUSE);
      case ISSUE, NOTIFY, EXCHANGE, WAIT -> List.of(StepOutcome.DONE);
    };
  }

  /** As it stands in files: {@code expert_review}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
