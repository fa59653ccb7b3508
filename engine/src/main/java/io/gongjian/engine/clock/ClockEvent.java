package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.function.Function;

/** One entry of the ledger of a clock. */
public sealed interface ClockEvent {

  /** The day on which it happened. */
  LocalDate day();

  /** On what it rests. */
  Ground ground();

  /** The clock begins; the day itself does not count. */
  record Start(LocalDate day, Ground ground) implements ClockEvent {
    public Start(LocalDate day) {
      this(day, Ground.NONE);
    }
  }

  /** The clock is halted; the day itself still counts. */
  record Pause(LocalDate day, Ground ground) implements ClockEvent {
    public Pause(LocalDate day) {
      this(day, Ground.NONE);
    }
  }

  /** The clock goes on; the day itself does not count yet. */
  record Resume(LocalDate day, Ground ground) implements ClockEvent {
    public Resume(LocalDate day) {
      this(day, Ground.NONE);
    }
  }

  /** The limit gets more days. */
  record Extend(LocalDate day, int days, Ground ground) implements ClockEvent {
    public Extend {
      if (days < 1) {
        throw new IllegalArgumentException("not an extension [" + days + "]");
      }
    }

    public Extend(LocalDate day, int days) {
      this(day, days, Ground.NONE);
    }
  }

  /** The clock ends, and with it an open pause. */
  record Stop(LocalDate day, Ground ground) implements ClockEvent {
    public Stop(LocalDate day) {
      this(day, Ground.NONE);
    }
  }

  /** Takes the way of the kind. */
  default <R> R match(
      Function<Start, R> start,
      Function<Pause, R> pause,
      Function<Resume, R> resume,
      Function<Extend, R> extend,
      Function<Stop, R> stop) {
    if (this instanceof Start one) {
      return start.apply(one);
    } else if (this instanceof Pause one) {
      return pause.apply(one);
    } else if (this instanceof Resume one) {
      return resume.apply(one);
    } else if (this instanceof Extend one) {
      return extend.apply(one);
    }
    return stop.apply((Stop) this);
  }

  /** The word used in files and in the API. */
  default String word() {
    return match(
        start -> "start", pause -> "pause", resume -> "resume", extend -> "extend", stop -> "stop");
  }
}
