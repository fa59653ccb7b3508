package io.gongjian.webapp.page.apply.guide;

import java.io.Serializable;

/** An answer that was not recorded because somebody else answered first: both values. */
public final class LostView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String theirs;
  private final String yours;
  private final String by;
  private final String at;

  LostView(String title, String theirs, String yours, String by, String at) {
    this.title = title;
    this.theirs = theirs;
    this.yours = yours;
    this.by = by;
    this.at = at;
  }

  public String getTitle() {
    return title;
  }

  public String getTheirs() {
    return theirs;
  }

  public String getYours() {
    return yours;
  }

  public String getBy() {
    return by;
  }

  public String getAt() {
    return at;
  }
}
