package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.ClockDay;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.project.Project;
import java.util.List;
import java.util.Set;

/**
 * A case as one who may see it sees it.
 *
 * @param record the handling record; for the applicant, what of it the applicant may see
 * @param may what that one may try in it; whether a step allows it is told when it is asked
 * @param days a line a day of the clock that counts
 */
public record CaseView(
    CaseFile file,
    Project project,
    Pack pack,
    PackFlow flow,
    List<RecordEntry> record,
    CaseClock clock,
    List<ClockDay> days,
    Set<FlowAct> may,
    List<CaseFile> siblings) {

  public CaseView {
    record = List.copyOf(record);
    days = List.copyOf(days);
    may = Set.copyOf(may);
    siblings = List.copyOf(siblings);
  }
}
