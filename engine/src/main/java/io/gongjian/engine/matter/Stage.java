package io.gongjian.engine.matter;

import java.util.Locale;

/** The stages of a project's approval, in order, and the lane of concurrent matters. */
public enum Stage {
  PLANNING,
  LAND_USE,
  ENGINEERING,
  CONSTRUCTION,
  COMPLETION,
  CONCURRENT;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
