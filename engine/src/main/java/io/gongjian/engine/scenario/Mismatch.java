package io.gongjian.engine.scenario;

/**
 * One thing that did not come out as expected.
 *
 * @param subject the matter, or {@code rows}
 * @param aspect what of it: {@code verdict}, {@code missing}, {@code situation}, {@code material},
 *     {@code limit}, {@code row}
 */
public record Mismatch(String subject, String aspect, String expected, String actual) {
  @Override
  public String toString() {
    return subject + " " + aspect + ": expected " + expected + ", got " + actual;
  }
}
