package io.gongjian.engine.progress;

import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.StoreFacts;
import java.util.List;

/** Keeps facts, and lets the stages of a project follow what they change. */
public final class StoringNewFacts implements StoreFacts {

  private final StoreFacts storeFacts;
  private final FollowStages followStages;

  public StoringNewFacts(StoreFacts storeFacts, FollowStages followStages) {
    this.storeFacts = storeFacts;
    this.followStages = followStages;
  }

  @Override
  public void store(Project project, List<FactRecord> records) {
    storeFacts.store(project, records);
    followStages.know(project, new Moment(project.changedAt(), ChinaDay.of(project.changedAt())));
  }
}
