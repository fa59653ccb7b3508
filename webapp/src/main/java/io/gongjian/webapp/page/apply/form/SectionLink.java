package io.gongjian.webapp.page.apply.form;

/** A section in the list beside a form. */
public final class SectionLink {

  private final String id;
  private final String title;

  SectionLink(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }
}
