package io.gongjian.engine.pack;

import io.gongjian.engine.text.SnakeCase;

/** The id of an open term, such as {@code construction_permit_exempt_area}. */
public record TermId(String value) implements Comparable<TermId> {

  public TermId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(TermId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
