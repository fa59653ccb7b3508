package io.gongjian.webapp.page.apply.review;

import java.util.List;

/** The answers of a section of a form. */
public final class AnswerSection {

  private final int position;
  private final String title;
  private final List<AnswerLine> lines;

  AnswerSection(int position, String title, List<AnswerLine> lines) {
    this.position = position;
    this.title = title;
    this.lines = List.copyOf(lines);
  }

  /** The id of its heading. */
  public String getId() {
    return "answers-" + position;
  }

  public String getTitle() {
    return title;
  }

  public List<AnswerLine> getLines() {
    return lines;
  }

  /** The lines in order as papers set them: each table by itself, what is between them together. */
  public List<AnswerRun> getRuns() {
    return AnswerRun.of(lines);
  }

  public long getWrong() {
    return lines.stream().filter(line -> !line.getProblems().isEmpty()).count();
  }
}
