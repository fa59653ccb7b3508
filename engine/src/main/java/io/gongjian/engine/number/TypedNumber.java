package io.gongjian.engine.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it, wherever they do: digits with a point, in any width, with or without
 * commas or blanks between thousands. Nothing is guessed: what could be meant in two ways is no
 * number.
 */
public sealed interface TypedNumber {

  /** It is a number. */
  record Read(BigDecimal value) implements TypedNumber {}

  /** It is no number, or it could be another one than it seems. */
  record NoNumber() implements TypedNumber {}

  /** It has more digits than {@link NumberBounds#MOST_DIGITS}. */
  record TooLong() implements TypedNumber {}

  /** Reads {@code text}. */
  static TypedNumber read(String text) {
    String plain = Spelling.narrow(text);
    if (Spelling.GROUPED.matcher(plain).matches()) {
      plain = Spelling.BETWEEN_THOUSANDS.matcher(plain).replaceAll("");
    } else if (!Spelling.PLAIN.matcher(plain).matches()) {
      return new NoNumber();
    }
    return NumberBounds.within(plain).<TypedNumber>map(Read::new).orElseGet(TooLong::new);
  }

  /** The number that was read. */
  default Optional<BigDecimal> number() {
    return this instanceof Read read ? Optional.of(read.value()) : Optional.empty();
  }

  /** How numbers are written. */
  final class Spelling {

    private static final Pattern PLAIN = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern GROUPED =
        Pattern.compile(
            "[-+]?[0-9]{1,3}((,[0-9]{3})+|([ \u00a0\u2009\u202f][0-9]{3})+)(\\.[0-9]+)?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("[, \u00a0\u2009\u202f]");
    private static final Pattern EDGES =
        Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final char MINUS = '\u2212';

    private Spelling() {}

    /**
     * Wide letters made narrow and blanks at the ends left out; letters of other forms stay, so
     * that a raised 2 is never read as a digit.
     */
    private static String narrow(String text) {
      StringBuilder narrow = new StringBuilder(text.length());
      String within = EDGES.matcher(text).replaceAll("");
      for (int place = 0; place < within.length(); place++) {
        char letter = within.charAt(place);
        if (letter >= FIRST_WIDE && letter <= LAST_WIDE) {
          narrow.append((char) (letter - FIRST_WIDE + '!'));
        } else {
          narrow.append(letter == MINUS ? '-' : letter);
        }
      }
      return narrow.toString();
    }
  }
}
