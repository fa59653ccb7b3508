package io.gongjian.engine.refusal;

import java.util.Locale;

/** What stands in the way of something that would be allowed otherwise. */
public enum Obstacle {
  /** Matters that cannot be applied for in this way. */
  BUNDLE,
  /** Matters for which an application is under way. */
  APPLIED_ALREADY,
  /** Answers that are missing or do not fit. */
  ANSWERS,
  /** Materials that are not there. */
  MATERIALS,
  /** Promises that were not confirmed. */
  PROMISES,
  /** The pack changed, and the draft may not stay on its version. */
  PACK_CHANGED,
  /** It was submitted and does not change any more. */
  SUBMITTED,
  /** The flow of the case does not let it be done now. */
  FLOW,
  /** Nobody would be left who may administer accounts. */
  LAST_OPERATOR,
  /** The key of the request belongs to another one. */
  KEY_REUSED;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
