package io.gongjian.webapp.page.apply.kept;

import io.gongjian.webapp.page.pieces.Chip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two lists: what it is, before and after. */
public final class DifferenceRow {

  private final String title;
  private final String before;
  private final String after;
  private final @Nullable Chip chipBefore;
  private final @Nullable Chip chipAfter;
  private final List<String> details;

  DifferenceRow(String title, String before, String after) {
    this(title, before, after, null, null, List.of());
  }

  DifferenceRow(
      String title,
      String before,
      String after,
      @Nullable Chip chipBefore,
      @Nullable Chip chipAfter,
      List<String> details) {
    this.title = title;
    this.before = before;
    this.after = after;
    this.chipBefore = chipBefore;
    this.chipAfter = chipAfter;
    this.details = List.copyOf(details);
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

  public @Nullable Chip getChipBefore() {
    return chipBefore;
  }

  public @Nullable Chip getChipAfter() {
    return chipAfter;
  }

  /** Situations, materials and limits that differ, a sentence each. */
  public List<String> getDetails() {
    return details;
  }
}
