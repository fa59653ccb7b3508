package io.gongjian.engine.flow;

import io.gongjian.engine.text.SnakeCase;

/** The name of a step within its flow, for good: cases, returns and migrations refer to it. */
public record StepId(String value) implements Comparable<StepId> {

  public StepId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
