package io.gongjian.webapp.page.apply.draft;

/** An application for a matter that has not ended. */
public final class EarlierLine {

  private final String number;
  private final String text;
  private final boolean several;

  EarlierLine(String number, String text, boolean several) {
    this.number = number;
    this.text = text;
    this.several = several;
  }

  public String getNumber() {
    return number;
  }

  /** What it means for another one. */
  public String getText() {
    return text;
  }

  /** True when the matter may be applied for again all the same. */
  public boolean isSeveral() {
    return several;
  }
}
