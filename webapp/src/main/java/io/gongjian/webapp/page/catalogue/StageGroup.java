package io.gongjian.webapp.page.catalogue;

import java.util.List;

/** The matters of one stage. */
public final class StageGroup {

  private final String id;
  private final String title;
  private final List<MatterRow> rows;

  StageGroup(String id, String title, List<MatterRow> rows) {
    this.id = id;
    this.title = title;
    this.rows = List.copyOf(rows);
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public List<MatterRow> getRows() {
    return rows;
  }

  public int getCount() {
    return rows.size();
  }
}
