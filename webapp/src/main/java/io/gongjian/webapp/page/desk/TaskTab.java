package io.gongjian.webapp.page.desk;

/** A list of the desk, and how many cases it has. */
public final class TaskTab {

  private final String address;
  private final String icon;
  private final String title;
  private final String text;
  private final long count;
  private final boolean here;

  TaskTab(String address, String icon, String title, String text, long count, boolean here) {
    this.address = address;
    this.icon = icon;
    this.title = title;
    this.text = text;
    this.count = count;
    this.here = here;
  }

  public String getAddress() {
    return address;
  }

  public String getIcon() {
    return icon;
  }

  public String getTitle() {
    return title;
  }

  /** What is in it, in a sentence. */
  public String getText() {
    return text;
  }

  public long getCount() {
    return count;
  }

  /** True for the one that is shown. */
  public boolean isHere() {
    return here;
  }
}
