package io.gongjian.engine.matter;

import java.util.Locale;

/** Who has a material, and so who gives it. */
public enum MaterialSource {
  /** A: the applicant writes or owns it. */
  APPLICANT,
  /** E: in the library of electronic licences. */
  LICENCE,
  /** S: shared inside government, never asked for. */
  SHARED,
  /** I: the result of an intermediary. */
  INTERMEDIARY,
  /** F: a material without a fixed template. */
  FREE;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
