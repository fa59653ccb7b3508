package io.gongjian.processes.flow;

import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.flow.TellCondition;
import java.util.List;
import java.util.Optional;

/** Where a case goes: which steps open when one has ended, and which are skipped. */
final class Course {

  private final Flow flow;
  private final List<List<List<Step>>> stretches;
  private final TellCondition conditions;
  private final FindPeople people;

  Course(Flow flow, TellCondition conditions, FindPeople people) {
    this.flow = flow;
    this.stretches = flow.stretches();
    this.conditions = conditions;
    this.people = people;
  }

  /** Opens what a changed flow has beside what is open, in branches that nobody was in. */
  RunningFlow joined(RunningFlow running) {
    RunningFlow moved = running;
    for (List<List<Step>> stretch : stretches) {
      if (stretch.stream().flatMap(List::stream).anyMatch(step -> isOpen(running, step))) {
        for (List<Step> branch : stretch) {
          moved =
              branch.stream().anyMatch(step -> isOpen(running, step))
                  ? moved
                  : along(moved, branch);
        }
      }
    }
    return moved;
  }

  private static boolean isOpen(RunningFlow running, Step step) {
    return running.steps().isOpen(step.id());
  }

  /** Opens what comes first. */
  RunningFlow begun(RunningFlow running) {
    return entered(running, 0);
  }

  /** Goes on where a step has ended by its answers, and leaves it open where it has not. */
  RunningFlow settled(RunningFlow running, Step step) {
    Round round = running.steps().open(step.id()).orElseThrow();
    return new Signing(round)
        .outcome(step.kind())
        .map(how -> ended(running, step, round, how))
        .orElse(running);
  }

  private RunningFlow ended(RunningFlow running, Step step, Round round, StepOutcome how) {
    Optional<WayBack> way = running.steps().wayFrom(step.id());
    StepStand end = new StepStand.Ended(round, how, running.now(), way);
    Steps steps = running.steps().with(step.id(), end).notGoing(List.of(step.id()));
    if (how.closes()) {
      return closed(running, step, steps, how);
    }
    if (way.isPresent()) {
      for (StepId again : way.get().reopened()) {
        steps = opened(steps, flow.step(again));
      }
      return running.with(steps);
    }
    return onward(running.with(steps), step);
  }

  /** What follows is skipped; what is open beside it is nobody's any more. */
  private RunningFlow closed(RunningFlow running, Step step, Steps ended, StepOutcome how) {
    Steps steps = ended.without(flow.steps().stream().map(Step::id).filter(ended::isOpen).toList());
    for (Step later : flow.after(step)) {
      if (steps.stand(later.id()).flatMap(StepStand::asEnded).isEmpty()) {
        steps = steps.with(later.id(), new StepStand.Skipped(running.now()));
      }
    }
    FlowState end =
        switch (how) {
          case NOT_NEEDED -> FlowState.NOT_NEEDED;
          case NOT_OURS -> FlowState.NOT_OURS;
          case REFUSE -> FlowState.REFUSED;
          case ACCEPTED, AGREE, OBJECT, APPROVE, DONE, SKIPPED ->
              throw new IllegalArgumentException("closes nothing [" + how + "]");
        };
    return running.closedAs(end, steps);
  }

  private RunningFlow onward(RunningFlow running, Step step) {
    int at = 0;
    while (stretches.get(at).stream().noneMatch(branch -> branch.contains(step))) {
      at++;
    }
    List<List<Step>> stretch = stretches.get(at);
    List<Step> own =
        stretch.stream().filter(branch -> branch.contains(step)).findFirst().orElseThrow();
    RunningFlow moved = along(running, own.subList(own.indexOf(step) + 1, own.size()));
    return isLeft(moved, stretch) ? entered(moved, at + 1) : moved;
  }

  /** Enters a stretch, and those after it as far as nothing of it opens. */
  private RunningFlow entered(RunningFlow running, int first) {
    RunningFlow moved = running;
    for (int at = first; at < stretches.size(); at++) {
      for (List<Step> branch : stretches.get(at)) {
        moved = along(moved, branch);
      }
      if (!isLeft(moved, stretches.get(at))) {
        return moved;
      }
    }
    return moved.closedAs(FlowState.APPROVED, moved.steps());
  }

  private static boolean isLeft(RunningFlow running, List<List<Step>> stretch) {
    return stretch.stream()
        .flatMap(List::stream)
        .allMatch(step -> running.steps().outcome(step.id()).isPresent());
  }

  /** Opens the first of these that does not stand and is not skipped. */
  private RunningFlow along(RunningFlow running, List<Step> branch) {
    Steps steps = running.steps();
    for (Step step : branch) {
      if (steps.outcome(step.id()).isPresent()) {
        continue;
      }
      if (steps.isOpen(step.id())) {
        return running.with(steps);
      }
      if (conditions.tell(step, steps::outcome) != ConditionTruth.FAILS) {
        return running.with(opened(steps, step));
      }
      steps = steps.with(step.id(), new StepStand.Skipped(running.now()));
    }
    return running.with(steps);
  }

  /** Opens a step; its people are found anew. */
  Steps opened(Steps steps, Step step) {
    List<PersonId> found = step.lane().map(people::find).orElse(List.of(PersonId.SYSTEM));
    return steps.with(step.id(), new StepStand.Open(Round.of(step.sign(), found)));
  }

  /** Everybody in a lane of the flow. */
  boolean isOfLanes(PersonId person) {
    return flow.steps().stream()
        .flatMap(step -> step.lane().stream())
        .distinct()
        .anyMatch(lane -> people.find(lane).contains(person));
  }
}
