package io.gongjian.engine.clock;

import java.util.Locale;

/** What a list shows of a clock at a glance. */
public enum Light {
  GREEN,
  AMBER,
  RED,
  OVERDUE,
  PAUSED;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
