package io.gongjian.webapp.page.policy;

import java.io.Serializable;

/** A step of a changed flow about which an administrator is asked, with the answer. */
public final class StepQuestion implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String step;
  private final boolean gone;
  private String target = "";
  private boolean passed;

  StepQuestion(String step, boolean gone) {
    this.step = step;
    this.gone = gone;
  }

  public String getStep() {
    return step;
  }

  /** True where the step is gone; else it is new, and may be passed by. */
  public boolean isGone() {
    return gone;
  }

  /** What the step is called now; empty where that is not said. */
  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target == null ? "" : target;
  }

  public boolean isPassed() {
    return passed;
  }

  public void setPassed(boolean passed) {
    this.passed = passed;
  }
}
