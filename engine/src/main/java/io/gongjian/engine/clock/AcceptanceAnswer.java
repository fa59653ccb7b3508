package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.Locale;

/** What an authority told the applicant who handed in, and on which day. */
public record AcceptanceAnswer(LocalDate day, Kind kind) {

  /** What was told. */
  public enum Kind {
    /** Accepted (受理). */
    ACCEPTED,
    /** All that is to be corrected, at once (一次性补正). */
    CORRECTION,
    /** No permit is needed (不受理). */
    NOT_NEEDED,
    /** Another authority decides (不予受理). */
    NOT_OURS;

    /** The word used in the API and as message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
