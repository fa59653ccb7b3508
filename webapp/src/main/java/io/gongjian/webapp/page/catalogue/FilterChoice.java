package io.gongjian.webapp.page.catalogue;

/** A value to choose and its title. */
public final class FilterChoice {

  private final String value;
  private final String title;

  public FilterChoice(String value, String title) {
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
