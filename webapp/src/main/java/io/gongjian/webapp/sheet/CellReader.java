package io.gongjian.webapp.sheet;

import io.gongjian.forms.sheet.SheetCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell as a person sees it: a number to the 15 digits that spreadsheets keep, a day where
 * the number is shown as one, and of a formula the result that was kept with it.
 */
final class CellReader {

  private static final MathContext KEPT_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST_NUMBER = 40;
  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final int LAST_DAY = 2_958_465;

  /** What in a format is shown as it stands, and colours, conditions and languages. */
  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

  private static final Pattern OF_DAYS = Pattern.compile("[yYdDeE]");

  /** What a formula has as its result where there is none. */
  private static final Set<String> ERRORS =
      Set.of(
          "#N/A",
          "#DIV/0!",
          "#REF!",
          "#VALUE!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#GETTING_DATA");

  private final boolean since1904;

  CellReader(boolean since1904) {
    this.since1904 = since1904;
  }

  Optional<SheetCell> read(Cell cell) {
    @Nullable Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || ERRORS.contains(String.valueOf(value))) {
      return Optional.of(new SheetCell.Faulty(shown(cell)));
    } else if (cell.getType() == CellType.FORMULA && shown(cell).isEmpty()) {
      return Optional.of(
          new SheetCell.NotWorkedOut(cell.getFormula() == null ? "" : cell.getFormula()));
    } else if (value instanceof BigDecimal number) {
      return Optional.of(counted(number, cell));
    } else if (value instanceof Boolean flag) {
      return Optional.of(new SheetCell.Marked(flag));
    }
    return value == null || value.toString().isBlank()
        ? Optional.empty()
        : Optional.of(new SheetCell.Written(value.toString()));
  }

  private static String shown(Cell cell) {
    if (cell.getRawValue() != null) {
      return cell.getRawValue();
    }
    return cell.getValue() == null ? "" : cell.getValue().toString();
  }

  private SheetCell counted(BigDecimal number, Cell cell) {
    if (number.precision() - number.scale() > LONGEST_NUMBER || number.scale() > 400) {
      return new SheetCell.Faulty(shown(cell));
    }
    String format =
        cell.getDataFormatString() == null
            ? ""
            : NOT_FORMAT.matcher(cell.getDataFormatString()).replaceAll("");
    int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
    boolean shownAsDay = isOfDays(id) || isOfDays(format);
    return new SheetCell.Counted(
        number.round(KEPT_DIGITS).stripTrailingZeros(),
        shownAsDay ? day(number) : Optional.empty(),
        format.contains("%") || id == 9 || id == 10);
  }

  /** The formats that every spreadsheet program knows by number, Chinese ones among them. */
  private static boolean isOfDays(int id) {
    return (id >= 14 && id <= 17)
        || id == 22
        || (id >= 27 && id <= 31)
        || id == 36
        || (id >= 50 && id <= 54)
        || id == 57
        || id == 58;
  }

  private static boolean isOfDays(String format) {
    return !format.contains("0")
        && !format.contains("#")
        && !format.equalsIgnoreCase("general")
        && OF_DAYS.matcher(format).find();
  }

  private Optional<LocalDate> day(BigDecimal number) {
    long serial = number.setScale(0, RoundingMode.FLOOR).longValue();
    if (serial < 1 || serial > LAST_DAY) {
      return Optional.empty();
    }
    if (since1904) {
      return Optional.of(FIRST_1904.plusDays(serial));
    }
    return Optional.of(BEFORE_FIRST.plusDays(serial > DAY_THAT_NEVER_WAS ? serial - 1 : serial));
  }
}
