package io.gongjian.engine.casefile;

import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.DayUnit;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.PackFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Begins the cases of an application: each matter that names a flow gets a case that runs through
 * it. The clock begins on the day on which the application was handed in.
 */
public final class BeginningCases implements BeginCases {

  private final CaseGround ground;
  private final RunFlow runFlow;
  private final CaseSteps steps;
  private final StoreCase storeCase;
  private final StoreNotices storeNotices;

  public BeginningCases(
      CaseGround ground, RunFlow runFlow, StoreCase storeCase, StoreNotices storeNotices) {
    this.ground = ground;
    this.runFlow = runFlow;
    this.steps = new CaseSteps(runFlow);
    this.storeCase = storeCase;
    this.storeNotices = storeNotices;
  }

  @Override
  public void begin(HandedIn handedIn) {
    for (Map.Entry<CaseNumber, MatterId> one : handedIn.cases().entrySet()) {
      Matter matter = handedIn.pack().matters().get(one.getValue());
      Optional<FlowId> flow = Optional.ofNullable(matter).flatMap(Matter::flow);
      if (matter != null && flow.isPresent()) {
        begin(handedIn, head(handedIn, one.getKey(), matter, flow.get()));
      }
    }
  }

  private void begin(HandedIn handedIn, CaseHead head) {
    RunningCase running = ground.beginning(head, handedIn.pack(), handedIn.known());
    Moved moved =
        runFlow
            .begin(running)
            .fold(
                one -> one,
                refusal -> {
                  throw new EngineException(
                      ErrorCode.UNEXPECTED, "a case does not begin [" + refusal + "]");
                });
    CaseFile file =
        new CaseFile(
            head,
            HandlingState.RECEIVED,
            moved.reading(),
            moved.position(),
            CaseLedger.received(handedIn.moment().day()),
            Optional.empty(),
            1,
            handedIn.moment().at());
    CaseChange change =
        CaseChange.of(file, List.of())
            .recorded(CaseChange.received(head, handedIn.by(), handedIn.moment()));
    CaseChange whole = steps.bySystem(change, running, handedIn.moment());
    storeCase.add(whole.kept(handedIn.moment().day(), ground), whole.added());
    storeNotices.add(CaseNotices.of(Map.of(), whole.file(), whole.added()));
  }

  private static CaseHead head(HandedIn handedIn, CaseNumber number, Matter matter, FlowId flow) {
    Optional<MatterResult> result =
        handedIn.known().matters().stream()
            .filter(one -> one.matter().equals(matter.id()))
            .findFirst();
    Optional<StatedLimit> statutory =
        result.map(MatterResult::limit).flatMap(LimitResult::statutory).or(matter::limit);
    return new CaseHead(
        number,
        handedIn.project().id(),
        handedIn.project().organisation().code(),
        handedIn.project().region(),
        matter.id(),
        matter.department(),
        handedIn.pack().reference(),
        handedIn.known().asOf(),
        flow,
        handedIn.moment().at(),
        statutory.flatMap(limit -> statutory(limit, matter)),
        promised(handedIn, result, flow));
  }

  private static Optional<StatutoryLimit> statutory(StatedLimit limit, Matter matter) {
    int extension = matter.extension().map(StatedLimit::limit).map(TimeLimit::count).orElse(0);
    return ClockLimit.of(limit.limit())
        .filter(days -> !limit.citations().isEmpty())
        .map(days -> new StatutoryLimit(days, extension, limit.citations().get(0)));
  }

  /** What the region promises for the matter, else what its flow promises for the whole way. */
  private static Optional<Integer> promised(
      HandedIn handedIn, Optional<MatterResult> result, FlowId flow) {
    return result
        .map(MatterResult::limit)
        .flatMap(LimitResult::promised)
        .flatMap(limit -> ClockLimit.of(limit.limit()))
        .filter(limit -> limit.unit() == DayUnit.WORKING)
        .map(ClockLimit::days)
        .or(
            () ->
                Optional.ofNullable(handedIn.pack().flows().get(flow)).flatMap(PackFlow::promise));
  }
}
