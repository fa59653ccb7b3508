package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction.AddSigner;
import io.gongjian.engine.flow.FlowAction.RemoveSigner;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asking one more, and asking one no more. */
final class SigningTogether {

  private final Course course;
  private final TaskSearch search;
  private final PersonId by;

  SigningTogether(Course course, TaskSearch search, PersonId by) {
    this.course = course;
    this.search = search;
    this.by = by;
  }

  FlowAttempt add(AddSigner action) {
    return action.place() == SignerPlace.BEFORE
        ? search.task(action.step(), task -> task.done(before(task, action.person())))
        : search.owned(
            action.step(),
            task ->
                task.done(
                    action.place() == SignerPlace.BESIDE
                        ? seated(task, action.person(), task.seat().after())
                        : seated(task, action.person(), Optional.of(task.seat().number()))));
  }

  private static RunningFlow before(Task task, PersonId person) {
    List<Hand> hands = new ArrayList<>(task.seat().hands());
    hands.add(new Hand(person, true));
    return task.with(task.taken().with(hands));
  }

  private static RunningFlow seated(Task task, PersonId person, Optional<Integer> after) {
    return task.running().with(task.step(), task.round().with(task.taken()).plus(person, after));
  }

  /** Anybody with a task on the step may, answered or not, signer or delegate. */
  FlowAttempt remove(RunningFlow running, RemoveSigner action) {
    Step step = running.flow().step(action.step());
    Optional<Round> round =
        running.steps().open(step.id()).filter(open -> hasTask(open, search.principals()));
    if (round.isEmpty()) {
      return search.task(action.step(), helping -> FlowAttempt.refused(FlowRefusal.NOT_YOURS));
    }
    Optional<Round> changed = without(round.get(), action.person());
    Optional<FlowRefusal> why =
        changed.isEmpty()
            ? Optional.of(whyNot(round.get(), action.person()))
            : changed.get().seats().isEmpty()
                ? Optional.of(FlowRefusal.LAST_SIGNER)
                : action.reason().filter(text -> !text.isBlank()).isEmpty()
                    ? Optional.of(FlowRefusal.REASON_MISSING)
                    : Optional.empty();
    return why.map(FlowAttempt::refused)
        .orElseGet(
            () ->
                new FlowAttempt.Done(
                    course.settled(running.with(step, changed.orElseThrow()), step),
                    forWhom(round.get())));
  }

  private Optional<PersonId> forWhom(Round round) {
    return search.principals().stream()
        .filter(person -> hasTask(round, List.of(person)))
        .findFirst()
        .filter(person -> !person.equals(by));
  }

  private static boolean hasTask(Round round, List<PersonId> people) {
    return people.stream()
        .anyMatch(
            person ->
                round.helped().stream().anyMatch(help -> help.hand().person().equals(person))
                    || needed(round).anyMatch(seat -> isTaskOf(seat, person)));
  }

  private static boolean isTaskOf(Seat seat, PersonId person) {
    return seat.answer().map(said -> said.owner().equals(person)).orElse(false)
        || (!seat.isAnswered() && seat.owners().contains(person))
        || seat.hands().stream().anyMatch(hand -> hand.person().equals(person));
  }

  /** Without the tasks that the first answer of a step of any has ended. */
  private static Stream<Seat> needed(Round round) {
    Signing signing = new Signing(round);
    return round.seats().stream().filter(seat -> !signing.isNeedless(seat));
  }

  /** The round without a signer who has not answered; empty where there is no such one. */
  private static Optional<Round> without(Round round, PersonId person) {
    Optional<Seat> own =
        needed(round)
            .filter(seat -> !seat.isAnswered() && seat.owners().contains(person))
            .findFirst();
    if (own.isPresent()) {
      return own.map(round::without);
    }
    Hand asked = new Hand(person, true);
    return needed(round)
        .filter(seat -> seat.hands().contains(asked))
        .findFirst()
        .map(seat -> seat.with(seat.hands().subList(0, seat.hands().indexOf(asked))))
        .map(round::with);
  }

  private static FlowRefusal whyNot(Round round, PersonId person) {
    boolean hasAnswered =
        round.helped().stream().anyMatch(help -> help.isOfSigner(person))
            || round.seats().stream()
                .anyMatch(seat -> seat.answer().filter(said -> said.isOf(person)).isPresent());
    return hasAnswered ? FlowRefusal.HAS_ANSWERED : FlowRefusal.NOBODY;
  }
}
