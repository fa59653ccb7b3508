package io.gongjian.engine.pack;

import java.util.Locale;

/** Whether a fault keeps a pack from loading. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word used in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
