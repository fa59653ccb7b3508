package io.gongjian.engine.pattern;

import java.util.Locale;

/** The outcome of reading a regular expression: a pattern, or why it is not run. */
public sealed interface PatternReading {

  /** The expression can be run within its bound. */
  record Read(BoundedPattern pattern) implements PatternReading {}

  /**
   * The expression is not run.
   *
   * @param at where in its text, from 0
   */
  record Refused(Reason reason, int at) implements PatternReading {}

  /** Why an expression is not run. */
  enum Reason {
    /** It is longer, or unfolds to more steps, than is run. */
    TOO_LARGE,
    /** A look ahead or behind, a reference back, or a flag: no bound can be given for these. */
    NOT_REGULAR,
    /** It is no regular expression. */
    NOT_READABLE;

    /** The word used in messages. */
    public String word() {
      return "pattern." + name().toLowerCase(Locale.ROOT);
    }
  }
}
