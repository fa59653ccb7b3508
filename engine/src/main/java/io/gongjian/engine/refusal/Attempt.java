package io.gongjian.engine.refusal;

import java.util.Optional;
import java.util.function.Function;

/** What came of asking a use case: it was done, or refused with the reason. */
public sealed interface Attempt<T> {

  /** It was done. */
  record Done<T>(T value) implements Attempt<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
      return done.apply(value);
    }
  }

  /** It was refused, and nothing was changed. */
  record Refused<T>(Refusal refusal) implements Attempt<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
      return refused.apply(refusal);
    }
  }

  static <T> Attempt<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Attempt<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Takes the way that fits. */
  <R> R fold(Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused);

  /** Goes on with the value when it was done. */
  default <R> Attempt<R> then(Function<? super T, Attempt<R>> next) {
    return fold(next, Attempt::refused);
  }

  default <R> Attempt<R> map(Function<? super T, ? extends R> mapper) {
    return fold(value -> done(mapper.apply(value)), Attempt::refused);
  }

  default Optional<T> asDone() {
    return fold(Optional::of, refusal -> Optional.empty());
  }

  default Optional<Refusal> asRefused() {
    return fold(value -> Optional.empty(), Optional::of);
  }
}
