package io.gongjian.engine.table;

/** Names a row: its table and its id there, written {@code construction_permit.applies/house}. */
public record RowId(TableId table, String row) implements Comparable<RowId> {
  /** Reads what {@link #toString} writes. */
  public static RowId parse(String text) {
    int slash = text.indexOf('/');
    return new RowId(new TableId(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(RowId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return table + "/" + row;
  }
}
