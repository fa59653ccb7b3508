package io.gongjian.webapp.page.frame;

import java.util.List;

/** A section of the navigation. */
public final class NavSection {

  private final String title;
  private final List<NavEntry> entries;

  NavSection(String title, List<NavEntry> entries) {
    this.title = title;
    this.entries = List.copyOf(entries);
  }

  public String getTitle() {
    return title;
  }

  public List<NavEntry> getEntries() {
    return entries;
  }
}
