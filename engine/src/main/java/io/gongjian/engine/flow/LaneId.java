package io.gongjian.engine.flow;

import io.gongjian.engine.text.SnakeCase;

/** The role that does a step; who has it is found when the step opens. */
public record LaneId(String value) implements Comparable<LaneId> {

  public LaneId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(LaneId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
