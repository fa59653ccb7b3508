package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction.Delegate;
import io.gongjian.engine.flow.FlowAction.Deputise;
import io.gongjian.engine.flow.FlowAction.Leave;
import io.gongjian.engine.flow.FlowAction.Transfer;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Giving tasks to others: for good, for an answer, for some days, or all of them. */
final class Handing {

  private final TaskSearch search;
  private final FlowRequest request;
  private final Rights rights;

  Handing(TaskSearch search, FlowRequest request, Rights rights) {
    this.search = search;
    this.request = request;
    this.rights = rights;
  }

  /** The product itself may give a step that nobody has to somebody. */
  FlowAttempt transfer(RunningFlow running, Transfer action) {
    Optional<Round> empty =
        running.steps().open(action.step()).filter(round -> round.seats().isEmpty());
    if (empty.isPresent() && request.by().equals(PersonId.SYSTEM)) {
      Round given = empty.get().plus(action.to(), Optional.empty());
      return FlowAttempt.done(running.with(running.flow().step(action.step()), given));
    }
    return search.task(action.step(), task -> task.done(task.with(handed(task, action.to()))));
  }

  private static Seat handed(Task task, PersonId to) {
    Seat seat = task.seat();
    if (!task.isHelping()) {
      return seat.of(to);
    }
    List<Hand> hands = new ArrayList<>(seat.hands());
    Hand last = hands.remove(hands.size() - 1);
    hands.add(new Hand(to, last.isSigner()));
    return seat.with(hands).read();
  }

  FlowAttempt delegate(Delegate action) {
    return search.task(
        action.step(),
        task -> {
          List<Hand> hands = new ArrayList<>(task.seat().hands());
          hands.add(new Hand(action.to(), false));
          return task.done(task.with(task.taken().with(hands)));
        });
  }

  FlowAttempt deputise(RunningFlow running, Deputise action) {
    if (!rights.has(running, request.by())) {
      return FlowAttempt.refused(FlowRefusal.NO_RIGHTS);
    }
    Deputyship one = new Deputyship(request.by(), action.to(), action.from(), action.until());
    return FlowAttempt.done(running.with(running.dealings().with(one)));
  }

  FlowAttempt leave(RunningFlow running, Leave action) {
    if (!request.by().equals(PersonId.SYSTEM)) {
      return FlowAttempt.refused(FlowRefusal.NOT_YOURS);
    }
    RunningFlow moved = running;
    for (Step step : running.flow().steps()) {
      Optional<Round> round = moved.steps().open(step.id());
      if (round.isPresent()) {
        moved = moved.with(step, left(round.get(), action));
      }
    }
    List<Deputyship> deputies =
        running.dealings().deputies().stream()
            .map(one -> one.deputy().equals(action.person()) ? handed(one, action.to()) : one)
            .toList();
    return FlowAttempt.done(moved.with(moved.dealings().with(deputies)));
  }

  private static Round left(Round round, Leave action) {
    return round.each(
        seat -> seat.isAnswered() ? seat : seat.replaced(action.person(), action.to()));
  }

  private static Deputyship handed(Deputyship one, PersonId to) {
    return new Deputyship(one.person(), to, one.from(), one.until());
  }
}
