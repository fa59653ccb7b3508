package io.gongjian.engine.pack;

import io.gongjian.engine.text.SnakeCase;
import io.gongjian.engine.vocabulary.FactId;

/** The id of an open term, such as {@code construction_permit_exempt_area}. */
public record TermId(String value) implements Comparable<TermId> {

  public TermId {
    SnakeCase.word(value);
  }

  /** The fact that stands for it where it has no one value. */
  public FactId asFact() {
    return new FactId("term." + value);
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
