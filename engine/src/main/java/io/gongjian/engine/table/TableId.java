package io.gongjian.engine.table;

import io.gongjian.engine.text.SnakeCase;

/**
 * The id of a rule table: its matter (or {@code pack}) and its name, such as {@code
 * construction_permit.applies}.
 */
public record TableId(String value) implements Comparable<TableId> {

  public TableId {
    SnakeCase.dotted(value);
  }

  @Override
  public int compareTo(TableId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
