package io.gongjian.engine.fact;

import io.gongjian.engine.vocabulary.FactValue;
import java.util.Optional;

/** What somebody said of a fact. */
public sealed interface Answer {

  /** The value is this. */
  record Known(FactValue value) implements Answer {
    @Override
    public Optional<FactValue> known() {
      return Optional.of(value);
    }
  }

  /** "Don't know": the fact stays open and is not assumed. */
  record DontKnow() implements Answer {
    @Override
    public Optional<FactValue> known() {
      return Optional.empty();
    }
  }

  /** Nothing any more: the fact is as if it had never been answered. */
  record Forgotten() implements Answer {
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
}
