package io.gongjian.webapp.page.apply.review;

import java.util.ArrayList;
import java.util.List;

/** The head of a column on paper, as wide as its content asks among the others. */
public final class ColumnHead {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 600;
  private static final int FIRST_WIDE = 0x2E80;
  private static final double WHOLE = 100;

  private final String title;
  private final double width;

  private ColumnHead(String title, double width) {
    this.title = title;
    this.width = width;
  }

  /** A column gets a share by the root of its longest text, so that none is starved by another. */
  static List<ColumnHead> of(List<String> titles, List<List<String>> rows) {
    double[] shares = new double[titles.size()];
    double sum = 0;
    for (int column = 0; column < shares.length; column++) {
      int longest = Math.max(SHORTEST, width(titles.get(column)));
      for (List<String> row : rows) {
        longest = Math.max(longest, column < row.size() ? width(row.get(column)) : 0);
      }
      shares[column] = Math.sqrt(Math.min(longest, LONGEST));
      sum += shares[column];
    }
    List<ColumnHead> heads = new ArrayList<>();
    for (int column = 0; column < shares.length; column++) {
      heads.add(new ColumnHead(titles.get(column), WHOLE * shares[column] / sum));
    }
    return List.copyOf(heads);
  }

  /** How long a text is; ideographs are twice as wide as letters. */
  private static int width(String text) {
    return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }

  public String getTitle() {
    return title;
  }

  /** The part of the width of the table, in per cent. */
  public double getWidth() {
    return width;
  }
}
