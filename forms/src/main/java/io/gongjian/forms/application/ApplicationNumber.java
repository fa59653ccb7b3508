package io.gongjian.forms.application;

import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number on the receipt of an application, to be read out on the telephone: region, day and
 * running number of that day, {@code 460100-20261121-00017}.
 */
public record ApplicationNumber(String value) implements Comparable<ApplicationNumber> {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}-[0-9]{8}-[0-9]{5,9}");

  public ApplicationNumber {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("not the number of an application [" + value + "]");
    }
  }

  public static boolean isNumber(String text) {
    return SHAPE.matcher(text).matches();
  }

  public static ApplicationNumber of(RegionCode region, LocalDate day, int running) {
    return new ApplicationNumber(
        String.format(
            Locale.ROOT,
            "%s-%s-%05d",
            region.value(),
            day.format(DateTimeFormatter.BASIC_ISO_DATE),
            running));
  }

  /** The day on which the application was handed in. */
  public LocalDate day() {
    return LocalDate.parse(value.substring(7, 15), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The number of a case of this application. */
  public String ofCase(int position) {
    return String.format(Locale.ROOT, "%s-%02d", value, position);
  }

  @Override
  public int compareTo(ApplicationNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
