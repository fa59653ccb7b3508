package io.gongjian.forms.sheet;

import io.gongjian.engine.json.JsonText;
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
   * @param beside what the cell shows beside it, such as a unit
   */
  record Counted(
      BigDecimal number, Optional<LocalDate> day, boolean perCent, Optional<String> beside)
      implements SheetCell {

    public Counted(BigDecimal number, Optional<LocalDate> day, boolean perCent) {
      this(number, day, perCent, Optional.empty());
    }

    @Override
    public String shown() {
      return day.map(LocalDate::toString).orElseGet(() -> JsonText.compact(number));
    }
  }

  /** A truth value. */
  record Marked(boolean value) implements SheetCell {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** A number that the cell shows as another one, without a unit that would say why. */
  record Scaled(String shown) implements SheetCell {}

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
