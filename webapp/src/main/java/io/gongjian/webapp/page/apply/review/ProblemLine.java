package io.gongjian.webapp.page.apply.review;

/** Something that keeps a draft from being handed in, and the field that it is about. */
public final class ProblemLine {

  private final String field;
  private final String text;

  ProblemLine(String field, String text) {
    this.field = field;
    this.text = text;
  }

  public String getField() {
    return field;
  }

  public String getText() {
    return text;
  }
}
