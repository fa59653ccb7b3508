package io.gongjian.engine.process;

import io.gongjian.engine.text.SnakeCase;

/** The id of a process type, {@code PT1} to {@code PT10} in the national standard. */
public record ProcessId(String value) implements Comparable<ProcessId> {

  public ProcessId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(ProcessId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
