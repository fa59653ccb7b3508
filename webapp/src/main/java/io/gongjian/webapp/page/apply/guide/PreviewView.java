package io.gongjian.webapp.page.apply.guide;

import io.gongjian.webapp.page.apply.project.Consequences;
import java.io.Serializable;

/** A change of an answer before it is made: the two values and what the change does. */
public final class PreviewView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String before;
  private final String after;
  private final Consequences consequences;

  PreviewView(String title, String before, String after, Consequences consequences) {
    this.title = title;
    this.before = before;
    this.after = after;
    this.consequences = consequences;
  }

  public String getTitle() {
    return title;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }

  public Consequences getConsequences() {
    return consequences;
  }
}
