package io.gongjian.webapp.command.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells the person at the terminal what is being done, each line with the seconds since the start.
 */
public final class Progress {
  private final PrintStream out;
  private final Clock clock;
  private final Instant start;

  /** Starts counting now. */
  public Progress(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** Prints one step in both languages. */
  public void step(String chinese, String english) {
    long seconds = Duration.between(start, clock.instant()).toSeconds();
    out.printf("[%3d s] %s / %s%n", seconds, chinese, english);
    out.flush();
  }

  /** Prints a line as it is, for what a reader or a program looks for. */
  public void line(String text) {
    out.println(text);
    out.flush();
  }
}
