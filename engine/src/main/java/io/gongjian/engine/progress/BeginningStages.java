package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.BeginCases;

/** Begins the stage flow of a project with its first application, after the cases of that. */
public final class BeginningStages implements BeginCases {

  private final BeginCases beginCases;
  private final FollowStages followStages;

  public BeginningStages(BeginCases beginCases, FollowStages followStages) {
    this.beginCases = beginCases;
    this.followStages = followStages;
  }

  @Override
  public void begin(HandedIn handedIn) {
    beginCases.begin(handedIn);
    followStages.begin(handedIn.project(), handedIn.moment());
  }
}
