package io.gongjian.engine.flow;

import io.gongjian.engine.text.SnakeCase;

/** The name of a branch of a block: its steps run one after the other. */
public record BranchId(String value) implements Comparable<BranchId> {

  public BranchId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(BranchId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
