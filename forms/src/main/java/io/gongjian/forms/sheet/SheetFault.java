package io.gongjian.forms.sheet;

import java.util.Locale;

/** Why something in a spreadsheet was not taken; a fault never changes its meaning. */
public enum SheetFault {
  NO_ROWS,
  COLUMN_MISSING,
  COLUMN_UNKNOWN,
  COLUMN_REPEATED,
  TOO_MANY_ROWS,
  UNIT_CONVERTED,
  UNIT_UNKNOWN,
  NO_NUMBER,
  TOO_MANY_DIGITS,
  SHOWN_SCALED,
  NOT_WHOLE,
  NO_DAY,
  NO_TRUTH_VALUE,
  NO_OPTION,
  DIGITS_LOST,
  TOO_LONG,
  CELL_FAULTY,
  FORMULA_NOT_WORKED_OUT,
  MORE_PROBLEMS;

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
