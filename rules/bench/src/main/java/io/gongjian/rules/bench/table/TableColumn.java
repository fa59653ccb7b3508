package io.gongjian.rules.bench.table;

import java.util.Locale;

/**
 * The columns of a synthetic table, in its order, and how often each has a cell. A row has one of
 * region and industry, a few rows have both; that is what keeps about four rows matching however
 * long the table is.
 *
 * <pre>
 *   column     cells in    of these
 *              % of rows
 *   region         65      enum, 75 % one value, 25 % two or three
 *   industry       40      enum, 75 % one value, 25 % two or three
 *   kind           50      enum of 10, 60 % one value, 25 % two or three, 15 % all but one
 *   nature         40      enum of 4, 70 % one value, 20 % two, 10 % all but one
 *   zones          35      set of 12, 75 % any of one to three, 25 % none of one to three
 *   civil          30      boolean
 *   area           45      decimal, 30 % from a limit, 25 % up to a limit, 45 % between two
 *   height         25      decimal, the same
 *   amount         35      decimal, the same
 * </pre>
 *
 * Half of all limits include their value. That is 3.65 cells a row: 53 % on enums, 29 % on numbers,
 * 10 % on sets, 8 % on yes or no.
 */
enum TableColumn {
  KIND,
  NATURE,
  ZONES,
  CIVIL,
  AREA,
  HEIGHT,
  AMOUNT,
  INDUSTRY,
  REGION;

  /** The name that expressions use. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isNumber() {
    return this == AREA || this == HEIGHT || this == AMOUNT;
  }
}
