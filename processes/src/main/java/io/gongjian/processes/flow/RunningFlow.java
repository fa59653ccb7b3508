package io.gongjian.processes.flow;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.RecordLine;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A case in a flow, as it stands; a value that is never changed. */
public final class RunningFlow {

  private final Flow flow;
  private final Steps steps;
  private final Dealings dealings;
  private final Optional<FlowState> closed;
  private final int before;
  private final List<RecordLine> record;

  private RunningFlow(
      Flow flow,
      Steps steps,
      Dealings dealings,
      Optional<FlowState> closed,
      int before,
      List<RecordLine> record) {
    this.flow = flow;
    this.steps = steps;
    this.dealings = dealings;
    this.closed = closed;
    this.before = before;
    this.record = List.copyOf(record);
  }

  /** A case in which nothing has happened. */
  static RunningFlow fresh(Flow flow) {
    return goingOn(flow, Steps.none(), Dealings.none(), Optional.empty(), 0);
  }

  /**
   * A case that goes on from where it stood.
   *
   * @param before how many lines its record had
   */
  static RunningFlow goingOn(
      Flow flow, Steps steps, Dealings dealings, Optional<FlowState> closed, int before) {
    return new RunningFlow(flow, steps, dealings, closed, before, List.of());
  }

  /** The flow it is in. */
  public Flow flow() {
    return flow;
  }

  /** What was done since it was begun or read again, a line each; what was refused is not there. */
  public List<RecordLine> record() {
    return record;
  }

  Steps steps() {
    return steps;
  }

  Dealings dealings() {
    return dealings;
  }

  Pause pause() {
    return dealings.pause();
  }

  /** Where the record stands: what happens now is told apart from what was before. */
  int now() {
    return before + record.size();
  }

  public FlowState state() {
    if (closed.isPresent()) {
      return closed.get();
    }
    if (pause().asCorrecting().isPresent()) {
      return FlowState.CORRECTING;
    }
    return pause().asSpecial().isPresent() ? FlowState.SPECIAL : FlowState.OPEN;
  }

  /** True once it is decided. */
  boolean isDecided() {
    return flow.steps().stream()
        .filter(step -> step.kind() == StepKind.DECIDE)
        .anyMatch(step -> steps.stand(step.id()).flatMap(StepStand::asEnded).isPresent());
  }

  RunningFlow with(Steps changed) {
    return new RunningFlow(flow, changed, dealings, closed, before, record);
  }

  RunningFlow with(Dealings changed) {
    return new RunningFlow(flow, steps, changed, closed, before, record);
  }

  RunningFlow with(Step step, Round round) {
    return with(steps.with(step.id(), new StepStand.Open(round)));
  }

  RunningFlow closedAs(FlowState end, Steps left) {
    return new RunningFlow(
        flow, left, dealings.paused(new Pause.None()), Optional.of(end), before, record);
  }

  /** With a line more in its record, and with those who have tasks among its parties. */
  RunningFlow recorded(RecordLine line) {
    List<RecordLine> more = new ArrayList<>(record);
    more.add(line);
    return new RunningFlow(flow, steps, dealings.joinedBy(asked()), closed, before, more);
  }

  private Set<PersonId> asked() {
    Set<PersonId> asked = new TreeSet<>();
    for (Step step : flow.steps()) {
      for (Seat seat : steps.open(step.id()).map(Round::seats).orElse(List.of())) {
        asked.addAll(seat.people());
        seat.claimed().ifPresent(asked::add);
        seat.hands().forEach(hand -> asked.add(hand.person()));
      }
    }
    return asked;
  }

  /** How it reads. */
  public FlowReading reading() {
    Map<StepId, List<PersonId>> open = new TreeMap<>();
    Map<StepId, List<PersonId>> waiting = new TreeMap<>();
    Map<StepId, StepOutcome> done = new TreeMap<>();
    steps
        .stands()
        .forEach(
            (id, stand) -> {
              stand.outcome().ifPresent(how -> done.put(id, how));
              stand
                  .asOpen()
                  .map(at -> new Signing(at.round()))
                  .ifPresent(
                      signing -> {
                        open.put(id, signing.open());
                        if (!signing.waiting().isEmpty()) {
                          waiting.put(id, signing.waiting());
                        }
                      });
            });
    return new FlowReading(state(), open, waiting, done);
  }
}
