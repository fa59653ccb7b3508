package io.gongjian.processes.flow;

import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import java.util.Optional;

/** Runs flows by the plain interpreter alone: no engine, no database. */
public final class PlayingFlows implements RunFlow {

  @Override
  public FlowMove begin(RunningCase at) {
    return moved(acting(at).begun(), Optional.empty());
  }

  @Override
  public FlowMove act(RunningCase at, FlowRequest request) {
    RunningFlow running =
        at.position()
            .map(position -> FlowPositions.read(position, at.flow()))
            .orElseThrow(() -> new IllegalArgumentException("has not begun [" + at.key() + "]"));
    return acting(at)
        .act(running, request)
        .fold(done -> moved(done.running(), done.forWhom()), FlowMove.Refused::new);
  }

  private static ActingInFlow acting(RunningCase at) {
    return new ActingInFlow(at.flow(), at.conditions(), at.people());
  }

  private static FlowMove moved(RunningFlow running, Optional<PersonId> forWhom) {
    return new FlowMove.Moved(FlowPositions.written(running), running.reading(), forWhom);
  }
}
