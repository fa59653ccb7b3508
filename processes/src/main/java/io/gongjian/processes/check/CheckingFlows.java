package io.gongjian.processes.check;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ReadConditions;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.CheckFlows;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackFlowScenario;
import io.gongjian.engine.pack.PlayedFlows;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.scenario.ScenarioFaults;
import io.gongjian.processes.flow.FlowDifference;
import io.gongjian.processes.flow.PlayedScenario;
import io.gongjian.processes.flow.PlayingScenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays scenarios by the step tables of a pack, their conditions told by its rules. */
public final class CheckingFlows implements CheckFlows {

  private final DetermineMatters determining;
  private final ReadConditions conditions;
  private final PlayingScenario playing = new PlayingScenario();

  public CheckingFlows(DetermineMatters determining, ReadConditions conditions) {
    this.determining = determining;
    this.conditions = conditions;
  }

  @Override
  public PlayedFlows check(Pack pack, LocalDate day) {
    List<PackFault> faults = new ArrayList<>();
    int played = 0;
    int passed = 0;
    for (PackFlow flow : pack.flows().values()) {
      for (PackFlowScenario scenario : flow.scenarios()) {
        if (scenario.place().pack().equals(pack.reference().id())) {
          LocalDate asked = scenario.asOf().orElse(day);
          PlayedScenario outcome = played(pack, flow, scenario, asked);
          played++;
          passed += outcome.passed() ? 1 : 0;
          outcome.differences().forEach(one -> faults.add(fault(scenario, one, asked)));
        }
      }
    }
    return new PlayedFlows(faults, played, passed);
  }

  private PlayedScenario played(
      Pack pack, PackFlow flow, PackFlowScenario scenario, LocalDate asked) {
    RegionCode region = scenario.region().orElse(pack.region());
    Determination known = determining.determine(pack, region, asked, scenario.facts());
    Optional<MatterId> matter = scenario.matter().or(() -> only(pack, flow));
    return playing.play(scenario.scenario(), conditions.read(pack, flow, matter, known));
  }

  /** The one matter whose cases go through a flow; empty where there are several. */
  private static Optional<MatterId> only(Pack pack, PackFlow flow) {
    List<MatterId> naming =
        pack.matters().values().stream()
            .filter(matter -> matter.flow().filter(flow.flow().id()::equals).isPresent())
            .map(Matter::id)
            .toList();
    return naming.size() == 1 ? Optional.of(naming.get(0)) : Optional.empty();
  }

  private static PackFault fault(
      PackFlowScenario scenario, FlowDifference difference, LocalDate asked) {
    String subject =
        difference.subject().isEmpty()
            ? scenario.scenario().flow().id().value()
            : difference.subject();
    Mismatch mismatch =
        new Mismatch(
            subject, "flow." + difference.aspect(), difference.expected(), difference.actual());
    return ScenarioFaults.fault(scenario.place(), scenario.scenario().id(), mismatch, asked);
  }
}
