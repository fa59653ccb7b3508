package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the task that somebody may do, or says why there is none. */
final class TaskSearch {

  private final RunningFlow running;
  private final FlowRequest request;

  TaskSearch(RunningFlow running, FlowRequest request) {
    this.running = running;
    this.request = request;
  }

  /** Goes on with the task of the one who asks on a step. */
  FlowAttempt task(StepId id, Function<Task, FlowAttempt> next) {
    Step step = running.flow().step(id);
    return find(step).map(next).orElseGet(() -> FlowAttempt.refused(why(step)));
  }

  /** Goes on with the task on a step, unless the one who asks only answers before its owner. */
  FlowAttempt owned(StepId id, Function<Task, FlowAttempt> next) {
    return task(
        id,
        task -> task.isHelping() ? FlowAttempt.refused(FlowRefusal.NOT_YOURS) : next.apply(task));
  }

  /**
   * Goes on for one who has a task: on that step, or on any where none is named. The product itself
   * may do without where {@code systemMay}.
   */
  FlowAttempt holding(
      Optional<StepId> id, boolean systemMay, Function<Optional<Task>, FlowAttempt> next) {
    if (systemMay && request.by().equals(PersonId.SYSTEM)) {
      return next.apply(Optional.empty());
    }
    if (id.isPresent()) {
      return owned(id.get(), task -> next.apply(Optional.of(task)));
    }
    return running.flow().steps().stream()
        .flatMap(step -> find(step).stream())
        .filter(task -> !task.isHelping())
        .findFirst()
        .map(task -> next.apply(Optional.of(task)))
        .orElseGet(() -> FlowAttempt.refused(FlowRefusal.NOT_YOURS));
  }

  /** The one who asks, then those whose deputy that one is. */
  List<PersonId> principals() {
    List<PersonId> principals = new ArrayList<>(List.of(request.by()));
    running.dealings().deputies().stream()
        .filter(one -> one.lets(request.by(), request.at().day()))
        .map(Deputyship::person)
        .filter(person -> !principals.contains(person))
        .forEach(principals::add);
    return principals;
  }

  private Optional<Task> find(Step step) {
    Optional<Round> round = running.steps().open(step.id());
    if (round.isEmpty()) {
      return Optional.empty();
    }
    List<Seat> active = new Signing(round.get()).active();
    for (PersonId person : principals()) {
      Optional<Seat> own =
          active.stream()
              .filter(seat -> seat.hands().isEmpty() && seat.owners().contains(person))
              .findFirst();
      Optional<Seat> any =
          own.or(() -> active.stream().filter(seat -> seat.holders().contains(person)).findFirst());
      if (any.isPresent()) {
        return any.map(seat -> new Task(running, step, round.get(), seat, person, request.by()));
      }
    }
    return Optional.empty();
  }

  private FlowRefusal why(Step step) {
    Optional<StepStand> stand = running.steps().stand(step.id());
    Optional<Round> open = running.steps().open(step.id());
    boolean isAnswered =
        open.or(() -> stand.flatMap(StepStand::asEnded).map(StepStand.Ended::round))
            .filter(round -> round.isAnsweredBy(request.by()))
            .isPresent();
    if (isAnswered) {
      return FlowRefusal.ALREADY_DONE;
    }
    boolean isWaiting =
        open.map(round -> new Signing(round).waiting())
            .filter(waiting -> principals().stream().anyMatch(waiting::contains))
            .isPresent();
    return open.isEmpty() || isWaiting ? FlowRefusal.NOT_OPEN : FlowRefusal.NOT_YOURS;
  }
}
