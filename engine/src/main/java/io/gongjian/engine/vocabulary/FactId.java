package io.gongjian.engine.vocabulary;

import io.gongjian.engine.text.SnakeCase;

/** The id of a fact in the vocabulary, such as {@code building.height}. */
public record FactId(String value) implements Comparable<FactId> {

  public FactId {
    SnakeCase.dotted(value);
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
