package io.gongjian.engine.clock;

import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/** Why an event cannot stand in the ledger of a clock. */
public enum LedgerFault {
  /** The clock has not started on its day. */
  NOT_STARTED,
  /** The clock starts once. */
  ALREADY_STARTED,
  /** A pause is open. */
  ALREADY_PAUSED,
  /** No pause is open. */
  NOT_PAUSED,
  /** The clock has stopped; nothing follows. */
  ALREADY_STOPPED,
  /** The law allows one extension, and it was used. */
  ALREADY_EXTENDED,
  /** The law allows fewer days. */
  EXTENDED_TOO_FAR;

  private static final TextBundle TEXTS = TextBundle.beside(LedgerFault.class, "ledger");

  /** The word used in files and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong and what to do about it, as a sentence. */
  public String reason(Locale locale) {
    return TEXTS.text(word(), locale);
  }
}
