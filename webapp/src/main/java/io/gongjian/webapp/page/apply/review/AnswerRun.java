package io.gongjian.webapp.page.apply.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers that stand in one table of a paper: lines that follow each other, or one that is a table.
 */
public final class AnswerRun {

  private final List<AnswerLine> lines;

  private AnswerRun(List<AnswerLine> lines) {
    this.lines = List.copyOf(lines);
  }

  static List<AnswerRun> of(List<AnswerLine> lines) {
    List<AnswerRun> runs = new ArrayList<>();
    List<AnswerLine> plain = new ArrayList<>();
    for (AnswerLine line : lines) {
      if (line.getCells().isEmpty()) {
        plain.add(line);
        continue;
      }
      if (!plain.isEmpty()) {
        runs.add(new AnswerRun(plain));
        plain.clear();
      }
      runs.add(new AnswerRun(List.of(line)));
    }
    if (!plain.isEmpty()) {
      runs.add(new AnswerRun(plain));
    }
    return runs;
  }

  public List<AnswerLine> getLines() {
    return lines;
  }

  /** The columns of its table. */
  public List<ColumnHead> getHeads() {
    return ColumnHead.of(lines.get(0).getColumns(), lines.get(0).getCells());
  }

  /** True when its one line is a table with rows. */
  public boolean isTable() {
    return !lines.get(0).getCells().isEmpty();
  }
}
