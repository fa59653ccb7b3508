package io.gongjian.engine.table;

/** Names a row: its table and its id there, written {@code construction_permit.applies/house}. */
public record RowId(TableId table, String row) implements Comparable<RowId> {
  @Override
  public int compareTo(RowId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return table + "/" + row;
  }
}
