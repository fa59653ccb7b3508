package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.webapp.page.pieces.Chip;

/** A step of a case as its applicant sees it: done, here, or to come. */
public final class FollowedStep {

  private final String name;
  private final String department;
  private final String days;
  private final Chip chip;
  private final boolean here;

  FollowedStep(String name, String department, String days, Chip chip, boolean here) {
    this.name = name;
    this.department = department;
    this.days = days;
    this.chip = chip;
    this.here = here;
  }

  public String getName() {
    return name;
  }

  /** Whose step it is; empty for one of the product itself. */
  public String getDepartment() {
    return department;
  }

  /** What is promised for it; empty where nothing is. */
  public String getDays() {
    return days;
  }

  public Chip getChip() {
    return chip;
  }

  public boolean isHere() {
    return here;
  }
}
