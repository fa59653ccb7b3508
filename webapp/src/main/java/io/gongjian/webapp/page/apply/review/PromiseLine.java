package io.gongjian.webapp.page.apply.review;

/** A promise that is confirmed by itself. */
public final class PromiseLine {

  private final String id;
  private final String text;
  private final boolean confirmed;

  PromiseLine(String id, String text, boolean confirmed) {
    this.id = id;
    this.text = text;
    this.confirmed = confirmed;
  }

  public String getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  public boolean isConfirmed() {
    return confirmed;
  }
}
