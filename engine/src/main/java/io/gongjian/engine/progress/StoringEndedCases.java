package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.casefile.StoreCase;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import java.util.List;

/** Keeps cases, and lets the stages of a project follow when one of its cases has ended. */
public final class StoringEndedCases implements StoreCase {

  private final StoreCase storeCase;
  private final FollowStages followStages;

  public StoringEndedCases(StoreCase storeCase, FollowStages followStages) {
    this.storeCase = storeCase;
    this.followStages = followStages;
  }

  @Override
  public void add(KeptCase kept, List<RecordEntry> record) {
    storeCase.add(kept, record);
  }

  @Override
  public void change(KeptCase kept, List<RecordEntry> more) {
    storeCase.change(kept, more);
    CaseFile file = kept.file();
    if (file.state().isClosed() && !more.isEmpty()) {
      followStages.follow(
          file.head().project(), new Moment(file.changedAt(), ChinaDay.of(file.changedAt())));
    }
  }
}
