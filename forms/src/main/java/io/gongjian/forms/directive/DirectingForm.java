package io.gongjian.forms.directive;

import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.row.StandRows;

/** Tells how a form is asked now: the same on every change of the page and on handing in. */
public final class DirectingForm {

  private final StandRows rows;
  private final DetermineMatters determining;

  public DirectingForm(StandRows rows, DetermineMatters determining) {
    this.rows = rows;
    this.determining = determining;
  }

  /** The state of {@code form} with these answers. */
  public FormState direct(LiveForm form, Background background, Answers answers) {
    return new FormRun(form, background, answers, rows, determining).run();
  }
}
