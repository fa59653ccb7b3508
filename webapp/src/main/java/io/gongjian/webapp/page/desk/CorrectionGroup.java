package io.gongjian.webapp.page.desk;

import java.util.List;

/** What can be named in a correction: the materials, the fields of a section, or anything else. */
public final class CorrectionGroup {

  private final String title;
  private final List<ActOption> items;
  private final boolean open;

  CorrectionGroup(String title, List<ActOption> items, boolean open) {
    this.title = title;
    this.items = List.copyOf(items);
    this.open = open;
  }

  public String getTitle() {
    return title;
  }

  /** Each with the id by which the applicant finds it: {@code field:project.name}. */
  public List<ActOption> getItems() {
    return items;
  }

  /** True for one that is not folded. */
  public boolean isOpen() {
    return open;
  }
}
