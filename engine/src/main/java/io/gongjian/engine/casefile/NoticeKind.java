package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.Light;
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
  CLOSED,
  /** Its day is near. */
  DUE_SOON,
  /** Its day has passed. */
  OVERDUE,
  /** It counts as accepted, since nobody answered in time (行政许可法 32). */
  DEEMED_ACCEPTED;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is to be told when the clocks of a case turn from one reading to the next. */
  static Optional<NoticeKind> ofTurn(CaseClock before, CaseClock after) {
    if (after.isDeemed() && !before.isDeemed()) {
      return Optional.of(DEEMED_ACCEPTED);
    }
    Optional<Light> light = after.light().filter(CaseReminder::asks);
    if (light.isEmpty() || light.equals(before.light())) {
      return Optional.empty();
    }
    return Optional.of(light.get() == Light.OVERDUE ? OVERDUE : DUE_SOON);
  }

  /** True for what the clocks of a case tell, and nobody did. */
  boolean isReminder() {
    return this == DUE_SOON || this == OVERDUE || this == DEEMED_ACCEPTED;
  }

  public static Optional<NoticeKind> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
