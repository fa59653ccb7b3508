package io.gongjian.engine.flow;

import io.gongjian.engine.text.SnakeCase;

/** The name of a block: its steps run side by side. */
public record BlockId(String value) implements Comparable<BlockId> {

  public BlockId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(BlockId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
