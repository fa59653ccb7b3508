package io.gongjian.webapp.page.desk;

import io.gongjian.webapp.page.pieces.Chip;

/** A step of a case, and how it stands. */
public final class StandingStep {

  private final String name;
  private final Chip chip;
  private final String people;
  private final String days;
  private final boolean open;

  StandingStep(String name, Chip chip, String people, String days, boolean open) {
    this.name = name;
    this.chip = chip;
    this.people = people;
    this.days = days;
    this.open = open;
  }

  public String getName() {
    return name;
  }

  public Chip getChip() {
    return chip;
  }

  /** Who has it, and who waits; empty where nobody does. */
  public String getPeople() {
    return people;
  }

  /** What is promised for it; empty where nothing is. */
  public String getDays() {
    return days;
  }

  public boolean isOpen() {
    return open;
  }
}
