package io.gongjian.engine.matter;

import java.util.Locale;

/** What sort of matter it is in law. */
public enum MatterKind {
  SERVICE,
  PERMIT,
  FILING,
  TECHNICAL_REVIEW,
  INTERMEDIARY,
  UTILITY,
  REGISTRATION,
  COMPOSITE,
  OTHER;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
