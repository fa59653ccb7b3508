package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One time that a step is open: who was asked, and what they answered. What follows from it is told
 * by {@link Signing}.
 *
 * @param sign the rule of the step
 * @param helped those who answered before an owner, in order
 * @param next the number of the next seat
 */
record Round(SignRule sign, List<Seat> seats, List<Help> helped, int next) {

  Round {
    seats = List.copyOf(seats);
    helped = List.copyOf(helped);
  }

  /** A round in which these are asked. */
  static Round of(SignRule sign, List<PersonId> people) {
    if (people.isEmpty()) {
      return new Round(sign, List.of(), List.of(), 0);
    }
    if (sign instanceof SignRule.One) {
      return new Round(sign, List.of(Seat.of(0, Optional.empty(), people)), List.of(), 1);
    }
    Round round = new Round(sign, List.of(), List.of(), 0);
    for (PersonId person : people) {
      round = round.plus(person, Optional.empty());
    }
    return round;
  }

  /** With one more who is asked. */
  Round plus(PersonId person, Optional<Integer> after) {
    List<Seat> more = new ArrayList<>(seats);
    more.add(Seat.of(next, after, List.of(person)));
    return new Round(sign, more, helped, next + 1);
  }

  /** With a seat changed. */
  Round with(Seat changed) {
    return each(seat -> seat.number() == changed.number() ? changed : seat);
  }

  Round each(UnaryOperator<Seat> change) {
    return new Round(sign, seats.stream().map(change).toList(), helped, next);
  }

  /** Without a seat; those who would have answered after it answer after the one before it. */
  Round without(Seat gone) {
    return new Round(
        sign,
        seats.stream()
            .filter(seat -> seat.number() != gone.number())
            .map(
                seat ->
                    seat.after().filter(one -> one == gone.number()).isPresent()
                        ? seat.askedAfter(gone.after())
                        : seat)
            .toList(),
        helped,
        next);
  }

  /** With one who has answered before an owner; of several times the last is kept. */
  Round helpedBy(Help help) {
    List<Help> more = new ArrayList<>(helped);
    more.removeIf(one -> one.hand().equals(help.hand()) && one.by().equals(help.by()));
    more.add(help);
    return new Round(sign, seats, more, next);
  }

  /** True for one who has answered, for whomever. */
  boolean isAnsweredBy(PersonId person) {
    return helped.stream().anyMatch(help -> help.isOf(person))
        || seats.stream()
            .anyMatch(seat -> seat.answer().filter(said -> said.isOf(person)).isPresent());
  }
}
