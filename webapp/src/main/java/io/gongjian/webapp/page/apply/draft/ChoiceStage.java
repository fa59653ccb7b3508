package io.gongjian.webapp.page.apply.draft;

import java.util.List;

/** The matters of a stage, to be ticked. */
public final class ChoiceStage {

  private final String id;
  private final String title;
  private final List<ChoiceRow> free;
  private final List<ChoiceRow> applied;
  private final List<ChoiceRow> barred;

  ChoiceStage(String id, String title, List<ChoiceRow> rows) {
    this.id = id;
    this.title = title;
    this.free = rows.stream().filter(ChoiceRow::isFree).toList();
    this.applied = rows.stream().filter(ChoiceRow::isApplied).toList();
    this.barred = rows.stream().filter(row -> !row.isFree() && !row.isApplied()).toList();
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  /** Those that can be applied for. */
  public List<ChoiceRow> getFree() {
    return free;
  }

  /** Those that were applied for already, each with its application. */
  public List<ChoiceRow> getApplied() {
    return applied;
  }

  /** Those that cannot, each with its reason. */
  public List<ChoiceRow> getBarred() {
    return barred;
  }

  /** How many are ticked when the stage is ticked in one go. */
  public long getBundled() {
    return free.stream().filter(ChoiceRow::isBundled).count();
  }

  public boolean isTicked() {
    return free.stream().anyMatch(ChoiceRow::isTicked);
  }
}
