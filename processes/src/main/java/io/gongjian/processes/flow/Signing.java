package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from the answers of a round by its sign rule: who may act, who waits, and how the
 * step ends. Nothing of it is kept, so that an answer that is taken back leaves no trace.
 */
final class Signing {

  private final Round round;
  private final SignRule rule;

  Signing(Round round) {
    this.round = round;
    this.rule =
        round.sign() instanceof SignRule.One && round.seats().size() > 1
            ? new SignRule.All()
            : round.sign();
  }

  /** The rule that counts: a step of one to which signers were added is one of all. */
  SignRule rule() {
    return rule;
  }

  /** The seats whose holders may act now. */
  List<Seat> active() {
    return round.seats().stream().filter(this::isActive).toList();
  }

  boolean isActive(Seat seat) {
    return !seat.isAnswered() && !isNeedless(seat) && !isBehindAnother(seat);
  }

  /** Who may act now, sorted. */
  List<PersonId> open() {
    return sorted(active().stream().flatMap(seat -> seat.holders().stream()));
  }

  /** Who acts only after another, sorted. */
  List<PersonId> waiting() {
    return sorted(
        round.seats().stream()
            .filter(seat -> !seat.isAnswered() && !isNeedless(seat))
            .flatMap(
                seat ->
                    isBehindAnother(seat)
                        ? Stream.concat(seat.behind().stream(), seat.holders().stream())
                        : seat.behind().stream()));
  }

  private static List<PersonId> sorted(Stream<PersonId> people) {
    return List.copyOf(people.collect(Collectors.toCollection(TreeSet::new)));
  }

  private boolean isBehindAnother(Seat seat) {
    return seat.after().map(number -> !seat(number).isAnswered()).orElse(false);
  }

  private Seat seat(int number) {
    return round.seats().stream().filter(one -> one.number() == number).findFirst().orElseThrow();
  }

  /** In a step of any, the first answer makes the tasks of the others needless. */
  boolean isNeedless(Seat seat) {
    return rule instanceof SignRule.Any
        && first().filter(answered -> answered.number() != root(seat).number()).isPresent();
  }

  /** The seat that was asked for itself and answered first. */
  private Optional<Seat> first() {
    return round.seats().stream()
        .filter(seat -> seat.after().isEmpty() && seat.isAnswered())
        .min(Comparator.comparing(seat -> seat.answer().orElseThrow().at()));
  }

  private Seat root(Seat seat) {
    Seat at = seat;
    while (at.after().isPresent()) {
      at = seat(at.after().get());
    }
    return at;
  }

  /** How the step ends by what was answered; empty while it does not. */
  Optional<StepOutcome> outcome(StepKind kind) {
    if (round.seats().isEmpty()) {
      return Optional.empty();
    }
    Optional<StepOutcome> against =
        answers().map(SignerAnswer::outcome).filter(StepOutcome::isAgainst).findFirst();
    Optional<StepOutcome> agreed = Optional.of(kind.outcomes().get(0));
    if (rule instanceof SignRule.Share share) {
      return shared(share, against, agreed);
    }
    boolean isEnded =
        rule instanceof SignRule.Any
            ? first().isPresent() && active().isEmpty()
            : against.isPresent() || round.seats().stream().allMatch(Seat::isAnswered);
    return isEnded ? against.or(() -> agreed) : Optional.empty();
  }

  private Optional<StepOutcome> shared(
      SignRule.Share share, Optional<StepOutcome> against, Optional<StepOutcome> agreed) {
    long all = round.seats().size();
    long yes = answers().filter(answer -> !answer.outcome().isAgainst()).count();
    long no = answers().count() - yes;
    if (yes * 100 >= all * share.percent()) {
      return agreed;
    }
    return (all - no) * 100 < all * share.percent() ? against : Optional.empty();
  }

  private Stream<SignerAnswer> answers() {
    return round.seats().stream()
        .flatMap(seat -> seat.answer().stream())
        .sorted(Comparator.comparing(SignerAnswer::at));
  }
}
