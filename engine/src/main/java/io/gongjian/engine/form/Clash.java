package io.gongjian.engine.form;

import java.util.Locale;

/** Why two shapes cannot be one. */
public enum Clash {
  /** They are of different types. */
  TYPE,
  /** They are amounts in different units. */
  UNIT,
  /** No value fits both. */
  NOTHING_LEFT;

  /** The word used in messages. */
  public String word() {
    return "clash." + name().toLowerCase(Locale.ROOT);
  }
}
