package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A task with a vote in a step.
 *
 * @param number within the step, in the order in which people were asked
 * @param after the seat that answers first, for a signer asked after another
 * @param people who may take it; several only where any of a lane may
 * @param claimed who has taken it for himself
 * @param hands who answers before the owner does; the last first
 * @param answer what the owner said; empty until then
 * @param touched true once it was read, handed on, or answered by somebody before its owner
 */
record Seat(
    int number,
    Optional<Integer> after,
    List<PersonId> people,
    Optional<PersonId> claimed,
    List<Hand> hands,
    Optional<SignerAnswer> answer,
    boolean touched) {

  Seat {
    people = List.copyOf(new TreeSet<>(people));
    hands = List.copyOf(hands);
  }

  /** A seat that nobody has touched. */
  static Seat of(int number, Optional<Integer> after, List<PersonId> people) {
    return new Seat(number, after, people, Optional.empty(), List.of(), Optional.empty(), false);
  }

  /** Those whose task it is: the claimer, or all who may claim it. */
  List<PersonId> owners() {
    return claimed.map(List::of).orElse(people);
  }

  /** Those who answer next. */
  List<PersonId> holders() {
    return top().map(hand -> List.of(hand.person())).orElse(owners());
  }

  Optional<Hand> top() {
    return hands.isEmpty() ? Optional.empty() : Optional.of(hands.get(hands.size() - 1));
  }

  /** Those who answer only after the holder. */
  List<PersonId> behind() {
    List<PersonId> behind = new ArrayList<>(hands.isEmpty() ? List.of() : owners());
    for (int at = 0; at + 1 < hands.size(); at++) {
      behind.add(hands.get(at).person());
    }
    return behind;
  }

  boolean isAnswered() {
    return answer.isPresent();
  }

  /** True where somebody has gone on with it: what came before cannot be taken back any more. */
  boolean isGoneOn() {
    return touched || claimed.isPresent() || !hands.isEmpty() || isAnswered();
  }

  /** As taken by its owner, who acts. */
  Seat takenBy(PersonId owner) {
    return new Seat(number, after, people, Optional.of(owner), hands, answer, touched);
  }

  Seat released() {
    return new Seat(number, after, people, Optional.empty(), hands, answer, touched);
  }

  Seat read() {
    return new Seat(number, after, people, claimed, hands, answer, true);
  }

  Seat with(List<Hand> some) {
    return new Seat(number, after, people, claimed, some, answer, touched);
  }

  Seat answered(SignerAnswer given) {
    return new Seat(number, after, people, claimed, List.of(), Optional.of(given), touched);
  }

  /** As it was before its owner answered. */
  Seat asked() {
    return new Seat(number, after, people, claimed, List.of(), Optional.empty(), touched);
  }

  /** As a task of another alone. */
  Seat of(PersonId other) {
    return new Seat(number, after, List.of(other), Optional.empty(), hands, answer, true);
  }

  /** As one that answers after another, or at once. */
  Seat askedAfter(Optional<Integer> other) {
    return new Seat(number, other, people, claimed, hands, answer, touched);
  }

  /** With one person in the place of another, wherever that one stands in it. */
  Seat replaced(PersonId person, PersonId other) {
    return new Seat(
        number,
        after,
        people.stream().map(one -> one.equals(person) ? other : one).toList(),
        claimed.map(one -> one.equals(person) ? other : one),
        hands.stream()
            .map(hand -> hand.person().equals(person) ? new Hand(other, hand.isSigner()) : hand)
            .toList(),
        answer,
        touched);
  }
}
