package io.gongjian.webapp.entry.problem;

import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** The number by which an accident is found in the log. */
public final class AccidentNumber {

  private AccidentNumber() {}

  /** A new one. */
  public static String next() {
    return HexFormat.of()
        .toHexDigits(ThreadLocalRandom.current().nextInt())
        .toUpperCase(Locale.ROOT);
  }
}
