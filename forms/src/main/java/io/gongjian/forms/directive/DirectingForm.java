package io.gongjian.forms.directive;

import io.gongjian.engine.determination.FindApplicabilities;
import io.gongjian.engine.row.StandRows;

/** Tells how a form is asked now: the same on every change of the page and on handing in. */
public final class DirectingForm {

  private final StandRows rows;
  private final FindApplicabilities applying;

  public DirectingForm(StandRows rows, FindApplicabilities applying) {
    this.rows = rows;
    this.applying = applying;
  }

  /** The state of {@code form} with these answers. */
  public FormState direct(LiveForm form, Background background, Answers answers) {
    return new FormRun(form, background, answers, rows, applying).run();
  }
}
