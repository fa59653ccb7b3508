package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.PersonId;
import java.util.List;

/**
 * A task with its case.
 *
 * @param people who has it now
 * @param lane who has its lane
 */
record FoundTask(CaseTask task, CaseView view, List<PersonId> people, List<PersonId> lane) {

  FoundTask {
    people = List.copyOf(people);
    lane = List.copyOf(lane);
  }
}
