package io.gongjian.engine.vocabulary;

/** The outcome of reading a value that came from outside: the value, or what is wrong with it. */
public sealed interface FactReading {

  /** The value has the fact's type. */
  record Read(FactValue value) implements FactReading {}

  /** The value does not fit the fact. */
  record Misread(FactId fact, Misfit misfit, String given, String expected)
      implements FactReading {}

  /** Why a value does not fit. */
  enum Misfit {
    WRONG_TYPE,
    NOT_A_VALUE,
    TOO_SMALL,
    TOO_LARGE,
    TOO_LONG,
    HIDDEN_CHARACTERS,
    TOO_MANY_DIGITS,
    NOT_A_WHOLE_NUMBER,
    TOO_MANY_ROWS,
    NO_SUCH_COLUMN
  }
}
