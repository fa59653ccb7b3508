package io.gongjian.engine.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which cases a list of the desk shows. */
public enum TaskView {
  /** 待办: those where one may act now. */
  MINE,
  /** 本部门: those that one's departments decide or have a step of, in one's regions. */
  DEPARTMENT,
  /** 待他人: those where one acts only after another. */
  WAITING,
  /** 已办: those where one has acted. */
  DONE,
  /** 抄送: those that one was shown. */
  COPIED,
  /** 无人办理: those with an open step for which nobody was found; for those who watch a region. */
  NOBODY;

  /** The word used in addresses and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TaskView> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
