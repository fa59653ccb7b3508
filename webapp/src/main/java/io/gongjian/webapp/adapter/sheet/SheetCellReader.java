package io.gongjian.webapp.adapter.sheet;

import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.sheet.SheetCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a cell as a person sees it: a number to the 15 digits that spreadsheets keep, a day where
 * the number is shown as one, and of a formula the result that was kept with it.
 */
final class SheetCellReader {

  private static final MathContext KEPT_DIGITS =
      new MathContext(NumberBounds.MOST_DIGITS, RoundingMode.HALF_UP);
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]{1,320}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,3})?");

  /** What a formula has as its result where there is none. */
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|DIV/0!|REF!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

  private static final int LONGEST_SHOWN = 200;
  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final int LAST_DAY = 2_958_465;

  private final boolean since1904;
  private final CellFormats formats;
  private final SharedTexts shared;

  SheetCellReader(boolean since1904, CellFormats formats, SharedTexts shared) {
    this.since1904 = since1904;
    this.formats = formats;
    this.shared = shared;
  }

  /**
   * Reads what stands in a cell.
   *
   * @param kind the kind of its value (ECMA-376, 18.18.11)
   * @param value as it is written; empty where there is none
   */
  Optional<SheetCell> read(
      String kind, Optional<String> style, Optional<String> formula, Optional<String> value)
      throws XMLStreamException {
    String written = value.orElse("");
    if (kind.equals("e") || ERROR.matcher(written).matches()) {
      return Optional.of(new SheetCell.Faulty(cut(written)));
    } else if (formula.isPresent() && written.isEmpty()) {
      return kind.equals("str") && value.isPresent()
          ? Optional.empty()
          : Optional.of(new SheetCell.NotWorkedOut(formula.get()));
    } else if (written.isBlank()) {
      return Optional.empty();
    }
    return switch (kind) {
      case "n" -> Optional.of(number(written.strip(), formats.of(style)));
      case "b" -> Optional.of(new SheetCell.Marked(isTrue(written.strip())));
      case "d" -> Optional.of(new SheetCell.Written(day(written.strip())));
      case "s" ->
          shared
              .at(written.strip())
              .map(SheetCellReader::text)
              .orElseThrow(() -> new XMLStreamException("no such text"));
      case "str", "inlineStr" -> text(written);
      default -> throw new XMLStreamException("no kind of cell");
    };
  }

  private static Optional<SheetCell> text(String written) {
    return written.isBlank() ? Optional.empty() : Optional.of(new SheetCell.Written(written));
  }

  private static boolean isTrue(String written) throws XMLStreamException {
    if (!written.matches("0|1|true|false")) {
      throw new XMLStreamException("no truth value");
    }
    return written.equals("1") || written.equals("true");
  }

  /** A day of ISO 8601; its hour only where it has one. */
  private static String day(String written) {
    try {
      String local = written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
      LocalDateTime moment =
          local.contains("T") ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    } catch (DateTimeException notADay) {
      return cut(written);
    }
  }

  private SheetCell number(String written, CellFormat format) throws XMLStreamException {
    if (!NUMBER.matcher(written).matches()) {
      if (written.matches("[-+0-9.eE]+")) {
        return new SheetCell.Faulty(cut(written));
      }
      throw new XMLStreamException("no number");
    }
    BigDecimal exact = new BigDecimal(written);
    BigDecimal number = NumberBounds.rounded(exact.round(KEPT_DIGITS)).stripTrailingZeros();
    Optional<LocalDate> day = format.isOfDays() ? day(exact) : Optional.empty();
    if (day.isPresent()) {
      return new SheetCell.Counted(number, day, false);
    }
    int shift = format.shift();
    if (shift > 0 && format.beside().isEmpty()) {
      return new SheetCell.Scaled(cut(written));
    }
    return new SheetCell.Counted(
        number.movePointLeft(shift), Optional.empty(), format.isPerCent(), format.beside());
  }

  private Optional<LocalDate> day(BigDecimal number) {
    if (number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
      return Optional.empty();
    }
    long serial = number.setScale(0, RoundingMode.FLOOR).longValue();
    if (serial < (since1904 ? 0 : 1)) {
      return Optional.empty();
    }
    if (since1904) {
      return Optional.of(FIRST_1904.plusDays(serial));
    }
    return Optional.of(BEFORE_FIRST.plusDays(serial > DAY_THAT_NEVER_WAS ? serial - 1 : serial));
  }

  private static String cut(String written) {
    return Excerpt.of(written, LONGEST_SHOWN);
  }
}
