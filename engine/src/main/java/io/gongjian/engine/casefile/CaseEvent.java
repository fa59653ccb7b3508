package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.Ground;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that the clocks of a case go by.
 *
 * @param days how many an extension adds; 0 for all else
 */
public record CaseEvent(Kind kind, LocalDate day, int days, Ground ground) {

  /** What happened. */
  public enum Kind {
    /** It was handed in, or handed in again complete. */
    RECEIVED,
    /** 受理 */
    ACCEPTED,
    /** 一次性补正, told before it was accepted. */
    CORRECTION_TOLD,
    /** 不受理 */
    NOT_NEEDED,
    /** 不予受理 */
    NOT_OURS,
    PAUSED,
    RESUMED,
    EXTENDED,
    /** It was decided, or ended otherwise. */
    STOPPED,
    /** The decision was taken back. */
    REOPENED;

    /** The word used in the API and in the store. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> named(String word) {
      return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
  }

  public CaseEvent(Kind kind, LocalDate day) {
    this(kind, day, 0, Ground.NONE);
  }
}
