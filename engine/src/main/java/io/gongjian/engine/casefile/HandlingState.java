package io.gongjian.engine.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 办理状态: the states of a case that are told to other systems, by the codes of the national data
 * standard of construction approval (versions 1 and 2).
 */
public enum HandlingState {
  /** 已接件 */
  RECEIVED(1),
  /** 已撤件 */
  TAKEN_BACK_AT_DESK(2),
  /** 已受理 */
  ACCEPTED(3),
  /** 不受理 */
  NOT_NEEDED(4),
  /** 不予受理 */
  NOT_OURS(5),
  /** 补正（开始） */
  CORRECTION_BEGUN(6),
  /** 补正（结束） */
  CORRECTION_ENDED(7),
  /** 部门开始办理 */
  HANDLING(8),
  /** 特别程序（开始） */
  SPECIAL_BEGUN(9),
  /** 特别程序（结束） */
  SPECIAL_ENDED(10),
  /** 办结（通过） */
  APPROVED(11),
  /** 办结（容缺通过） */
  APPROVED_WITH_TOLERANCE(12),
  /** 办结（不通过） */
  REFUSED(13),
  /** 撤回 */
  WITHDRAWN(14),
  /** 撤销 */
  REVOKED(15);

  private final int code;

  HandlingState(int code) {
    this.code = code;
  }

  /** The code of the standard. */
  public int code() {
    return code;
  }

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state with a code of the standard. */
  public static Optional<HandlingState> ofCode(int code) {
    return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
  }
}
