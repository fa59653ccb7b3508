package io.gongjian.processes.flow;

import java.util.Optional;
import java.util.Set;

/** Why the clock of a case stands. */
sealed interface Pause {

  /** It does not. */
  record None() implements Pause {}

  /** The applicant has yet to answer these. */
  record Correcting(Set<String> items) implements Pause {
    public Correcting {
      items = Set.copyOf(items);
    }
  }

  /** A procedure that does not count, by the word of its kind. */
  record Special(String kind) implements Pause {}

  default Optional<Correcting> asCorrecting() {
    return this instanceof Correcting correcting ? Optional.of(correcting) : Optional.empty();
  }

  default Optional<Special> asSpecial() {
    return this instanceof Special special ? Optional.of(special) : Optional.empty();
  }
}
