package io.gongjian.webapp.page.desk;

/** Something that can be chosen in a form of the desk. */
public final class ActOption {

  private final String value;
  private final String title;

  ActOption(String value, String title) {
    this.value = value;
    this.title = title;
  }

  public String getValue() {
    return value;
  }

  public String getTitle() {
    return title;
  }
}
