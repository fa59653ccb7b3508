package io.gongjian.webapp.page.apply.review;

/** A promise as it was confirmed. */
public final class ConfirmedPromise {

  private final String text;
  private final String confirmed;

  ConfirmedPromise(String text, String confirmed) {
    this.text = text;
    this.confirmed = confirmed;
  }

  public String getText() {
    return text;
  }

  /** By whom and when. */
  public String getConfirmed() {
    return confirmed;
  }
}
