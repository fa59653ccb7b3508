package io.gongjian.engine.matter;

import java.util.Locale;

/** Whether a matter applies to a project. */
public enum Applicability {
  REQUIRED,
  NOT_REQUIRED,
  /** Facts that are missing could still decide it. */
  UNKNOWN;

  /** The word used in cases, packs and the API: {@code not_required}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
