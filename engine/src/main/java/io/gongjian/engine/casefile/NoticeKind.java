package io.gongjian.engine.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is told about a case. */
public enum NoticeKind {
  /** A task of one's own has opened. */
  TASK,
  /** 催办 */
  URGED,
  /** 沟通 */
  CONSULTED,
  /** 抄送 */
  COPIED,
  /** The applicant has answered what was to be corrected. */
  ANSWERED,
  /** The applicant has taken the application back. */
  WITHDRAWN,
  /** 受理 */
  ACCEPTED,
  /** 补正 */
  CORRECTION,
  /** A procedure that does not count has begun (特别程序). */
  SPECIAL,
  /** 办结 */
  CLOSED;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NoticeKind> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
