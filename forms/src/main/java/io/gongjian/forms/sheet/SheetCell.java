package io.gongjian.forms.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a cell of a spreadsheet; an empty cell is none. */
public sealed interface SheetCell {

  /** A text. */
  record Written(String text) implements SheetCell {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number.
   *
   * @param day the day it stands for, when the cell shows it as one
   * @param perCent true when the cell shows it in per cent
   */
  record Counted(BigDecimal number, Optional<LocalDate> day, boolean perCent) implements SheetCell {
    @Override
    public String shown() {
      return day.map(LocalDate::toString).orElseGet(() -> plain(number));
    }

    private static String plain(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }

  /** A truth value. */
  record Marked(boolean value) implements SheetCell {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An error such as {@code #N/A}. */
  record Faulty(String shown) implements SheetCell {}

  /** A formula that nobody has worked out yet; it is never worked out here. */
  record NotWorkedOut(String formula) implements SheetCell {
    @Override
    public String shown() {
      return "=" + formula;
    }
  }

  /** As a person sees it. */
  String shown();
}
