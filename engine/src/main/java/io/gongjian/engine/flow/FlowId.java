package io.gongjian.engine.flow;

import io.gongjian.engine.text.SnakeCase;

/** The name of a flow: that of its file in the pack. */
public record FlowId(String value) implements Comparable<FlowId> {

  public FlowId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(FlowId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
