package io.gongjian.engine.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of actions in a case. */
public enum FlowAct {
  CLAIM(Meanwhile.WORK),
  RELEASE(Meanwhile.WORK),
  COMPLETE(Meanwhile.WORK),
  /** 退回 */
  RETURN(Meanwhile.WORK),
  /** 撤回 */
  RECALL(Meanwhile.WORK),
  /** 转办 */
  TRANSFER(Meanwhile.ALWAYS),
  /** 委派 */
  DELEGATE(Meanwhile.WORK),
  /** 代理 */
  DEPUTISE(Meanwhile.ALWAYS),
  /** 加签 */
  ADD_SIGNER(Meanwhile.WORK),
  /** 减签 */
  REMOVE_SIGNER(Meanwhile.WORK),
  /** 已阅 */
  READ(Meanwhile.ALWAYS),
  /** 沟通 */
  CONSULT(Meanwhile.ALWAYS),
  /** 抄送 */
  COPY(Meanwhile.ALWAYS),
  /** 催办 */
  URGE(Meanwhile.ALWAYS),
  /** 离职转办 */
  LEAVE(Meanwhile.ALWAYS),
  /** 补正 */
  CORRECT(Meanwhile.NEVER),
  ANSWER(Meanwhile.ALWAYS),
  /** 特别程序 */
  SPECIAL_START(Meanwhile.NEVER),
  SPECIAL_END(Meanwhile.SPECIAL),
  /** 延期 */
  EXTEND(Meanwhile.NEVER),
  /** 撤件 */
  WITHDRAW(Meanwhile.ALWAYS);

  /** When an action may be done although the clock is paused. */
  private enum Meanwhile {
    ALWAYS,
    /** In a special procedure, on the steps of its kind. */
    WORK,
    /** In a special procedure. */
    SPECIAL,
    NEVER
  }

  private final Meanwhile meanwhile;

  FlowAct(Meanwhile meanwhile) {
    this.meanwhile = meanwhile;
  }

  /** As it stands in files: {@code add_signer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FlowAct> named(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  /** True for what may be done while a correction is waited for. */
  public boolean isPossibleInCorrection() {
    return meanwhile == Meanwhile.ALWAYS;
  }

  /**
   * True for what may be done during a special procedure.
   *
   * @param ofItsKind whether it is done on a step of the very kind of that procedure
   */
  public boolean isPossibleInSpecial(boolean ofItsKind) {
    return switch (meanwhile) {
      case ALWAYS, SPECIAL -> true;
      case WORK -> ofItsKind;
      case NEVER -> false;
    };
  }
}
