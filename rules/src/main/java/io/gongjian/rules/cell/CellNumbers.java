package io.gongjian.rules.cell;

import io.gongjian.engine.number.NumberBounds;
import io.gongjian.rules.cell.CellReading.Reason;
import io.gongjian.rules.cell.CellReading.Refused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a cell as they are written. FEEL's grammar passes over more than its numbers (hex
 * digits, underscores, letters behind a number, any exponent), and reads the comma of "1,000" and
 * of "1, 000" as one between two numbers; so numbers are looked at before the cell is parsed.
 */
final class CellNumbers {

  /** A text, a name, or something that begins like a number, with a comma and digits behind it. */
  private static final Pattern PART =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*+\"?"
              + "|[\\p{L}_][\\p{L}\\p{N}_]*+"
              + "|(?<number>(?:[0-9]|(?<!\\.)\\.[0-9])(?:[eE][-+][0-9]|[\\p{L}\\p{N}_]|\\.(?!\\.)|,[0-9])*+)");

  private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]*+)(\\.[0-9]+)?|\\.[0-9]+");

  /** A bound with a comma between its thousands; what follows would be a number of its own. */
  private static final Pattern THOUSANDS =
      Pattern.compile("[<>]=?\\s*(?<number>[0-9]{1,3}(?:,\\s+[0-9]{3})+)(?![0-9.])");

  private CellNumbers() {}

  /** The first number of {@code cell} that is not written plainly, or is out of bounds. */
  static Optional<Refused> refused(String cell) {
    Matcher part = PART.matcher(cell);
    while (part.find()) {
      String number = part.group("number");
      if (number != null
          && !(PLAIN.matcher(number).matches() && NumberBounds.within(number).isPresent())) {
        return Optional.of(new Refused(Reason.NUMBER, number, part.start()));
      }
    }
    Matcher thousands = THOUSANDS.matcher(cell);
    return thousands.find()
        ? Optional.of(
            new Refused(Reason.NUMBER, thousands.group("number"), thousands.start("number")))
        : Optional.empty();
  }
}
