package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.webapp.page.pieces.Chip;
import org.jspecify.annotations.Nullable;

/** A task that is to be given to somebody, as a row of a table. */
public final class GivenTask {

  private final CaseTask task;
  private final String matter;
  private final String project;
  private final String step;
  private final String people;
  private final @Nullable Chip result;
  private final String why;

  GivenTask(
      CaseTask task,
      String matter,
      String project,
      String step,
      String people,
      @Nullable Chip result,
      String why) {
    this.task = task;
    this.matter = matter;
    this.project = project;
    this.step = step;
    this.people = people;
    this.result = result;
    this.why = why;
  }

  /** By which a form names it. */
  public String getValue() {
    return task.number() + "/" + task.step();
  }

  public String getNumber() {
    return task.number().value();
  }

  public String getMatter() {
    return matter;
  }

  public String getProject() {
    return project;
  }

  public String getStep() {
    return step;
  }

  /** Who may do it now. */
  public String getPeople() {
    return people;
  }

  /** What came of it, or would; none before that was asked. */
  public @Nullable Chip getResult() {
    return result;
  }

  /** Why it was refused. */
  public String getWhy() {
    return why;
  }
}
