package io.gongjian.engine.table;

/** Names a row: its table and its id there, written {@code construction_permit.applies/house}. */
public record RowId(TableId table, String row) implements Comparable<RowId> {

  private static final char SLASH = '/';

  /** Reads what {@link #toString} writes. */
  public static RowId parse(String text) {
    int slash = text.indexOf('/');
    return new RowId(new TableId(text.substring(0, slash)), text.substring(slash + 1));
  }

  /** As the texts compare, which are not written for it. */
  @Override
  public int compareTo(RowId other) {
    String one = table.value();
    String two = other.table.value();
    int shorter = Math.min(one.length(), two.length());
    for (int at = 0; at < shorter; at++) {
      if (one.charAt(at) != two.charAt(at)) {
        return one.charAt(at) - two.charAt(at);
      }
    }
    if (one.length() == two.length()) {
      return row.compareTo(other.row);
    }
    return one.length() == shorter ? SLASH - two.charAt(shorter) : one.charAt(shorter) - SLASH;
  }

  @Override
  public String toString() {
    return table + "/" + row;
  }
}
