package io.gongjian.engine.refusal;

import java.util.Locale;

/**
 * An input that does not fit.
 *
 * @param field its name in the API
 */
public record InputFault(String field, String given, Kind kind) {

  /** What is wrong with it. */
  public enum Kind {
    MISSING,
    TOO_LONG,
    /** A number of more digits than are taken. */
    TOO_MANY_DIGITS,
    MALFORMED,
    UNKNOWN,
    /** There is no input of that name. */
    NOT_EXPECTED,
    /** Somebody else has it. */
    TAKEN,
    /** A password that is guessed too easily. */
    TOO_WEAK,
    OUT_OF_RANGE;

    /** The word used in the API and as message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
