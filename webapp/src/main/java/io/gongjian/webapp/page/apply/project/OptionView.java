package io.gongjian.webapp.page.apply.project;

import java.io.Serializable;

/** One value that can be chosen; ticked when it is, or is about to be. */
public final class OptionView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String value;
  private final String title;
  private boolean ticked;

  OptionView(String value, String title, boolean ticked) {
    this.value = value;
    this.title = title;
    this.ticked = ticked;
  }

  public String getValue() {
    return value;
  }

  public String getTitle() {
    return title;
  }

  public boolean isTicked() {
    return ticked;
  }

  public void setTicked(boolean ticked) {
    this.ticked = ticked;
  }
}
