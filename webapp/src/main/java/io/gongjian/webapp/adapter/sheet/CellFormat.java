package io.gongjian.webapp.adapter.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ECMA-376, 18.8.30 and 18.8.31). What positive numbers are shown by
 * counts, which is the first section of a format.
 *
 * @param id of the formats that every spreadsheet program knows by number, Chinese ones among them
 * @param code as spreadsheets write it; empty where only the id is known
 */
record CellFormat(int id, String code) {

  private static final int LONGEST = 1_000;

  /** A text, or a letter that stands for itself. */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"?|[\\\\!](.)");

  /** Blanks, fillings, and colours, conditions and languages. */
  private static final Pattern NOT_SHOWN = Pattern.compile("_.|\\*.|\\[[^\\]]*]");

  private static final Pattern GENERAL = Pattern.compile("(?i)general|G/通用格式");
  private static final Pattern OF_DAYS = Pattern.compile("[yYdDeE]");
  private static final Pattern IN_THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");
  private static final Pattern SHIFTED =
      Pattern.compile("[0#?](?:[\\\\!]\\.|\"\\.\")([0#?]+)(?![0#?])");

  CellFormat {
    code = code.length() > LONGEST ? "" : code;
  }

  /** True when the number is shown as a day. */
  boolean isOfDays() {
    if ((id >= 14 && id <= 17)
        || id == 22
        || (id >= 27 && id <= 31)
        || id == 36
        || (id >= 50 && id <= 54)
        || id == 57
        || id == 58) {
      return true;
    }
    String plain = plain();
    return !plain.contains("0") && !plain.contains("#") && OF_DAYS.matcher(plain).find();
  }

  /** True when the number is shown in per cent. */
  boolean isPerCent() {
    return id == 9 || id == 10 || plain().contains("%");
  }

  /** How many places the point is moved to the left before the number is shown. */
  int shift() {
    Matcher thousands = IN_THOUSANDS.matcher(plain());
    Matcher shifted = SHIFTED.matcher(firstSection());
    return (thousands.find() ? 3 * thousands.group(1).length() : 0)
        + (shifted.find() ? shifted.group(1).length() : 0);
  }

  /** What is written beside the number. */
  Optional<String> beside() {
    StringBuilder text = new StringBuilder();
    Matcher literal = LITERAL.matcher(NOT_SHOWN.matcher(firstSection()).replaceAll(""));
    while (literal.find()) {
      text.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    String beside = text.toString().replace(".", "").strip();
    return beside.isEmpty() ? Optional.empty() : Optional.of(beside);
  }

  /** The first section without what stands for itself or shows nothing of the number. */
  private String plain() {
    String bare = NOT_SHOWN.matcher(LITERAL.matcher(firstSection()).replaceAll("")).replaceAll("");
    return GENERAL.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private String firstSection() {
    boolean quoted = false;
    for (int place = 0; place < code.length(); place++) {
      char letter = code.charAt(place);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && (letter == '\\' || letter == '!')) {
        place++;
      } else if (!quoted && letter == ';') {
        return code.substring(0, place);
      }
    }
    return code;
  }
}
