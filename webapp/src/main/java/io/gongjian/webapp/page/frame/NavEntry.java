package io.gongjian.webapp.page.frame;

/** One entry of the navigation. */
public final class NavEntry {

  private final String path;
  private final String icon;
  private final String title;
  private final String text;
  private final boolean here;

  NavEntry(String path, String icon, String title, String text, boolean here) {
    this.path = path;
    this.icon = icon;
    this.title = title;
    this.text = text;
    this.here = here;
  }

  public String getPath() {
    return path;
  }

  public String getIcon() {
    return icon;
  }

  public String getTitle() {
    return title;
  }

  /** What can be done there, in a sentence. */
  public String getText() {
    return text;
  }

  /** True for the page that is open. */
  public boolean isHere() {
    return here;
  }
}
