package io.gongjian.rules.cell;

import java.util.Set;

/** The outcome of reading a cell: its condition, or why it cannot serve. */
public sealed interface CellReading {

  /** The cell is well formed and fits its column. */
  record Read(Condition condition) implements CellReading {}

  /**
   * The cell compares its column with another fact, which the reader of cells does not know.
   *
   * @param fact what is named, as written
   * @param orders how the column may stand to it: {@code less}, {@code equal}, {@code greater}
   * @param column where in the cell's text the fact is named, from 0
   */
  record Compared(String fact, Set<Object> orders, int column) implements CellReading {
    public Compared {
      orders = Set.copyOf(orders);
    }
  }

  /**
   * The cell cannot serve.
   *
   * @param detail what is there, as written
   * @param column where in the cell's text, from 0
   */
  record Refused(Reason reason, String detail, int column) implements CellReading {}

  /** Why a cell cannot serve. */
  enum Reason {
    /** The text is not a FEEL unary test. */
    NOT_READABLE,
    /** A number is not written in plain digits, or has too many of them. */
    NUMBER,
    /** It is FEEL, but more than comparison, range, list and negation. */
    NOT_ALLOWED,
    /** The constant has another type than the column. */
    WRONG_TYPE,
    /** The column knows no such value. */
    UNKNOWN_VALUE,
    /** No open term of that name, or one without a value. */
    UNKNOWN_TERM,
    /** No fact of that name. */
    UNKNOWN_FACT,
    /** The other fact has another type, or one that has no order. */
    OTHER_TYPE,
    /** The other fact has another unit. */
    OTHER_UNIT,
    /** No value could ever fulfil it. */
    NEVER_HOLDS
  }
}
