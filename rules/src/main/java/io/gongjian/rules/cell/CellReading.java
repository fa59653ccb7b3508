package io.gongjian.rules.cell;

/** The outcome of reading a cell: its condition, or why it cannot serve. */
public sealed interface CellReading {

  /** The cell is well formed and fits its column. */
  record Read(Condition condition) implements CellReading {}

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
    /** No value could ever fulfil it. */
    NEVER_HOLDS
  }
}
