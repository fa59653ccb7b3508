package io.gongjian.engine.matter;

import io.gongjian.engine.text.SnakeCase;

/** The id of a kind of licence, such as {@code works_planning_permit}. */
public record LicenceId(String value) implements Comparable<LicenceId> {

  public LicenceId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(LicenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
