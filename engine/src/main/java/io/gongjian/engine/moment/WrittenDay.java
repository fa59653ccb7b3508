package io.gongjian.engine.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The one gate for days that come as text: {@code 2026-01-31}, with a year that people and stores
 * know. Java's own reading takes years of nine digits and years before Christ.
 */
public final class WrittenDay {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private WrittenDay() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException when the text is no day of the years 1000 to 9999
   */
  public static LocalDate parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new DateTimeException("not a day [" + text + "]");
    }
    return within(LocalDate.parse(text));
  }

  /**
   * A day that was read by another.
   *
   * @throws DateTimeException when it is not of the years 1000 to 9999
   */
  public static LocalDate within(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("not a year [" + day.getYear() + "]");
    }
    return day;
  }
}
