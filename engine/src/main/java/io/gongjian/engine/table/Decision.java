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
  /** What is to be paid for a matter. */
  FEE,
  /** A fact that follows from others unless it is given. */
  FACT,
  /** How fields of a form are asked. */
  FIELD;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
