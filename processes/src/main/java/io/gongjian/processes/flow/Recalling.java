package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction.Recall;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Taking back an answer, while nobody has gone on from it. A step that had ended is open again
 * whoever's answer ended it, until the next answer in it: the task taken back is to be done.
 */
final class Recalling {

  private final TaskSearch search;
  private final PersonId by;

  Recalling(TaskSearch search, PersonId by) {
    this.search = search;
    this.by = by;
  }

  FlowAttempt recall(RunningFlow running, Recall action) {
    Step step = running.flow().step(action.step());
    Optional<StepStand> stand = running.steps().stand(step.id());
    Optional<StepStand.Ended> ended = stand.flatMap(StepStand::asEnded);
    Optional<Round> round =
        ended.map(StepStand.Ended::round).or(() -> running.steps().open(step.id()));
    boolean isBehind =
        running.flow().before(step).stream()
            .anyMatch(earlier -> running.steps().isOpen(earlier.id()));
    if (round.isEmpty() || isBehind) {
      return FlowAttempt.refused(FlowRefusal.NOT_OPEN);
    }
    Optional<Seat> last = lastOf(round.get());
    if (last.isEmpty()) {
      return FlowAttempt.refused(FlowRefusal.NOT_YOURS);
    }
    if (isGoneOn(round.get(), last.get())
        || ended.filter(end -> isGoneOn(running, step, end)).isPresent()) {
      return FlowAttempt.refused(FlowRefusal.ALREADY_READ);
    }
    RunningFlow before = ended.map(end -> without(running, step, end)).orElse(running);
    RunningFlow asked = before.with(step, round.get().with(last.get().asked()));
    PersonId owner = last.get().answer().orElseThrow().owner();
    return new FlowAttempt.Done(asked, owner.equals(by) ? Optional.empty() : Optional.of(owner));
  }

  /** The seat that was answered last, unless an answer before that of another owner came after. */
  private Optional<Seat> lastOf(Round round) {
    List<PersonId> people = search.principals();
    int helped =
        round.helped().stream()
            .filter(help -> help.by().equals(by) || people.contains(help.hand().person()))
            .mapToInt(Help::at)
            .max()
            .orElse(-1);
    return round.seats().stream()
        .filter(
            seat ->
                seat.answer()
                    .filter(said -> said.by().equals(by) || people.contains(said.owner()))
                    .isPresent())
        .max(Comparator.comparing(seat -> seat.answer().orElseThrow().at()))
        .filter(seat -> seat.answer().orElseThrow().at() > helped);
  }

  /** True where one who was asked after this seat has done something. */
  private static boolean isGoneOn(Round round, Seat seat) {
    return round.seats().stream()
        .filter(other -> other.after().filter(one -> one == seat.number()).isPresent())
        .anyMatch(other -> other.isGoneOn() || isGoneOn(round, other));
  }

  /** True where a step that follows was touched, or has ended since. */
  private static boolean isGoneOn(RunningFlow running, Step step, StepStand.Ended end) {
    return running.flow().after(step).stream()
        .map(later -> running.steps().stand(later.id()))
        .flatMap(Optional::stream)
        .anyMatch(
            stand ->
                stand.asOpen().filter(open -> isTouched(open.round())).isPresent()
                    || stand.asEnded().filter(other -> other.at() > end.at()).isPresent());
  }

  private static boolean isTouched(Round round) {
    return round.seats().stream().anyMatch(Seat::isGoneOn);
  }

  /** The case without what followed from the end of a step. */
  private static RunningFlow without(RunningFlow running, Step step, StepStand.Ended end) {
    Steps steps = running.steps();
    List<StepId> undone = new ArrayList<>();
    for (Step later : running.flow().after(step)) {
      steps
          .stand(later.id())
          .filter(stand -> isSince(stand, end))
          .ifPresent(stand -> undone.add(later.id()));
    }
    Steps left = steps.without(undone);
    return running.with(end.resumed().map(left::going).orElse(left));
  }

  private static boolean isSince(StepStand stand, StepStand.Ended end) {
    return stand.asOpen().isPresent()
        || (stand instanceof StepStand.Skipped skipped && skipped.at() >= end.at());
  }
}
