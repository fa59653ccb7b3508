package io.gongjian.engine.table;

import java.util.Locale;

/** What a rule table decides. */
public enum Decision {
  MATTER,
  SITUATION,
  MATERIAL,
  LIMIT,
  PROCESS,
  TARGET,
  /** How fields of a form are asked. */
  FIELD;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
