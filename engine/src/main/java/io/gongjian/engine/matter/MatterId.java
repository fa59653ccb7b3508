package io.gongjian.engine.matter;

import io.gongjian.engine.text.SnakeCase;

/** The id of an approval matter, such as {@code construction_permit}. */
public record MatterId(String value) implements Comparable<MatterId> {

  public MatterId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(MatterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
