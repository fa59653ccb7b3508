package io.gongjian.engine.flow;

import java.util.Locale;

/**
 * Why an action was not done, and nothing changed. Where several apply, the first that stands here
 * is told.
 */
public enum FlowRefusal {
  /** The case is closed. */
  CLOSED,
  /** The case waits for a correction or a special procedure. */
  PAUSED,
  /** The step is not open, or somebody else acts first. */
  NOT_OPEN,
  /** The one who asks has answered on this step already. */
  ALREADY_DONE,
  NOT_YOURS,
  /** No part in the case: neither of its lanes, nor asked. */
  NO_RIGHTS,
  /** What follows has been read, claimed, handed on or answered. */
  ALREADY_READ,
  NO_SUCH_RETURN,
  NO_SUCH_OUTCOME,
  /** The one who is named, or anybody who could be told, is not there. */
  NOBODY,
  HAS_ANSWERED,
  LAST_SIGNER,
  NOT_ONCE_MORE,
  TOO_SOON,
  REASON_MISSING;

  /** As it stands in files: {@code not_yours}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
