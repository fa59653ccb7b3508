package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the acceptance of an application stands (行政许可法 32): who is told nothing within five working
 * days is accepted from the day of receipt, and what is told later does not change that.
 */
public sealed interface Acceptance {

  /** There is time to answer until the due day. */
  record Awaited(LocalDate due) implements Acceptance {}

  /** It was answered in time. */
  record Answered(AcceptanceAnswer answer) implements Acceptance {}

  /**
   * It counts as accepted.
   *
   * @param received the day from which it does
   * @param due the last day on which an answer was in time
   * @param late what was told afterwards
   */
  record Deemed(LocalDate received, LocalDate due, Optional<AcceptanceAnswer> late)
      implements Acceptance {}

  /**
   * How it stands on a day.
   *
   * @param received the day on which the application was handed in
   * @param answer what was told, where something was; one of a later day than {@code asOf} is not
   *     seen
   */
  static Acceptance asOf(
      LocalDate asOf,
      LocalDate received,
      Optional<AcceptanceAnswer> answer,
      WorkingCalendar calendar) {
    LocalDate due =
        calendar.workedAfter(received, LicensingLimit.ACCEPTANCE.limit().limit().days());
    Optional<AcceptanceAnswer> told = answer.filter(one -> !one.day().isAfter(asOf));
    Optional<AcceptanceAnswer> inTime = told.filter(one -> !one.day().isAfter(due));
    if (inTime.isPresent()) {
      return new Answered(inTime.get());
    }
    return asOf.isAfter(due) ? new Deemed(received, due, told) : new Awaited(due);
  }

  /**
   * The day of acceptance, from which the decision has its time; empty where it is not accepted.
   */
  default Optional<LocalDate> acceptedOn() {
    return match(
        awaited -> Optional.empty(),
        answered ->
            answered.answer.kind() == AcceptanceAnswer.Kind.ACCEPTED
                ? Optional.of(answered.answer.day())
                : Optional.empty(),
        deemed -> Optional.of(deemed.received));
  }

  /** Takes the way of the kind. */
  default <R> R match(
      Function<Awaited, R> awaited, Function<Answered, R> answered, Function<Deemed, R> deemed) {
    if (this instanceof Awaited one) {
      return awaited.apply(one);
    } else if (this instanceof Answered one) {
      return answered.apply(one);
    }
    return deemed.apply((Deemed) this);
  }
}
