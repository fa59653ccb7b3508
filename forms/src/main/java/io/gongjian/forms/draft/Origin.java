package io.gongjian.forms.draft;

import java.util.Locale;

/** Where the value of a field of a draft comes from. */
public enum Origin {
  /** There is none. */
  NONE,
  /** Somebody filled it in. */
  ANSWER,
  /** A source gave it. */
  PREFILLED,
  /** A row gives it as long as nobody else does. */
  DEFAULT,
  /** It was computed from other fields. */
  COMPUTED,
  /** It follows from other facts, and may be corrected. */
  DERIVED;

  /** The word used in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
