package io.gongjian.engine.matter;

import java.util.Locale;

/** How far a material is needed. */
public enum Necessity {
  MANDATORY,
  /** 容缺: may be handed in later. */
  TOLERATED,
  /** 告知承诺: a promise may stand in its place. */
  PROMISED,
  OPTIONAL;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
