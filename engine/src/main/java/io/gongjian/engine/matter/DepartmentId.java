package io.gongjian.engine.matter;

import io.gongjian.engine.text.SnakeCase;

/** The id of a kind of department, such as {@code housing}. */
public record DepartmentId(String value) implements Comparable<DepartmentId> {

  public DepartmentId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(DepartmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
