package io.gongjian.forms.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * The citizen identification number (公民身份号码), GB 11643-1999: six digits for the region, eight for
 * the day of birth, three for the order and a check character over the seventeen before it.
 */
public final class IdNumber {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final int MODULUS = 11;
  private static final int LENGTH = 18;
  private static final String CHECKS = "10X98765432";

  private IdNumber() {}

  /** True when {@code value} has the shape, a day that is one, and the right check character. */
  public static boolean isNumber(String value) {
    return SHAPE.matcher(value).matches()
        && isDay(value.substring(6, 14))
        && value.charAt(LENGTH - 1) == checkCharacter(value);
  }

  private static boolean isDay(String digits) {
    try {
      return LocalDate.parse(digits, DAY).getYear() > 1800;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int at = 0; at < LENGTH - 1; at++) {
      int weight = 1;
      for (int power = at; power < LENGTH - 1; power++) {
        weight = weight * 2 % MODULUS;
      }
      sum += (number.charAt(at) - '0') * weight;
    }
    return CHECKS.charAt(sum % MODULUS);
  }
}
