package io.gongjian.webapp.adapter.sheet;

/** A workbook holds more than is read of one; it is left at once. */
final class TooMuch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooMuch() {
    super("more than is read", null, false, false);
  }
}
