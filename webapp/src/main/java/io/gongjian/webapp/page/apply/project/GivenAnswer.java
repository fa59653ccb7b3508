package io.gongjian.webapp.page.apply.project;

import io.gongjian.webapp.page.pieces.SourceBadge;
import org.jspecify.annotations.Nullable;

/** One answer that stands: what is known, and from where. */
public final class GivenAnswer {

  private final String fact;
  private final String title;
  private final String value;
  private final String hover;
  private final @Nullable SourceBadge badge;
  private final boolean changeable;

  GivenAnswer(
      String fact,
      String title,
      String value,
      String hover,
      @Nullable SourceBadge badge,
      boolean changeable) {
    this.fact = fact;
    this.title = title;
    this.value = value;
    this.hover = hover;
    this.badge = badge;
    this.changeable = changeable;
  }

  public String getFact() {
    return fact;
  }

  public String getTitle() {
    return title;
  }

  public String getValue() {
    return value;
  }

  /** Shown on hover: the amount in yuan. */
  public String getHover() {
    return hover;
  }

  public @Nullable SourceBadge getBadge() {
    return badge;
  }

  public boolean isChangeable() {
    return changeable;
  }
}
