package io.gongjian.engine.casefile;

import io.gongjian.engine.refusal.Attempt;
import java.util.function.Supplier;

/** Does something as one whole of its own, which is undone where it is refused. */
@FunctionalInterface
public interface DoAlone {

  <T> Attempt<T> alone(Supplier<Attempt<T>> work);
}
