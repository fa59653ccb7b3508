package io.gongjian.engine.fact;

import io.gongjian.engine.vocabulary.FactValue;
import java.util.Optional;
import java.util.function.Function;

/** What somebody said of a fact. */
public sealed interface Answer {

  /** The value is this. */
  record Known(FactValue value) implements Answer {
    @Override
    public <R> R match(
        Function<Known, R> known,
        Function<DontKnow, R> dontKnow,
        Function<Forgotten, R> forgotten) {
      return known.apply(this);
    }

    @Override
    public String word() {
      return "known";
    }

    @Override
    public Optional<FactValue> known() {
      return Optional.of(value);
    }
  }

  /** "Don't know": the fact stays open and is not assumed. */
  record DontKnow() implements Answer {
    @Override
    public <R> R match(
        Function<Known, R> known,
        Function<DontKnow, R> dontKnow,
        Function<Forgotten, R> forgotten) {
      return dontKnow.apply(this);
    }

    @Override
    public String word() {
      return "unknown";
    }

    @Override
    public Optional<FactValue> known() {
      return Optional.empty();
    }
  }

  /** Nothing any more: the fact is as if it had never been answered. */
  record Forgotten() implements Answer {
    @Override
    public <R> R match(
        Function<Known, R> known,
        Function<DontKnow, R> dontKnow,
        Function<Forgotten, R> forgotten) {
      return forgotten.apply(this);
    }

    @Override
    public String word() {
      return "forgotten";
    }

    @Override
    public Optional<FactValue> known() {
      return Optional.empty();
    }
  }

  static Answer of(FactValue value) {
    return new Known(value);
  }

  static Answer dontKnow() {
    return new DontKnow();
  }

  static Answer forgotten() {
    return new Forgotten();
  }

  /** The value, where one was said. */
  Optional<FactValue> known();

  /** Takes the way that fits. */
  <R> R match(
      Function<Known, R> known, Function<DontKnow, R> dontKnow, Function<Forgotten, R> forgotten);

  /** The word for the kind of answer, used in the API. */
  String word();
}
