package io.gongjian.engine.scenario;

import io.gongjian.engine.table.RowId;
import java.util.List;

/**
 * One thing that did not come out as expected.
 *
 * @param subject the matter, or {@code rows}
 * @param aspect what of it: {@code applicability}, {@code missing}, {@code situation}, {@code
 *     material}, {@code limit}, {@code row}
 * @param rows the rows that decided it
 */
public record Mismatch(
    String subject, String aspect, String expected, String actual, List<RowId> rows) {

  public Mismatch {
    rows = List.copyOf(rows);
  }

  /** A mismatch that no row decided. */
  public Mismatch(String subject, String aspect, String expected, String actual) {
    this(subject, aspect, expected, actual, List.of());
  }

  @Override
  public String toString() {
    return subject + " " + aspect + ": expected " + expected + ", got " + actual;
  }
}
