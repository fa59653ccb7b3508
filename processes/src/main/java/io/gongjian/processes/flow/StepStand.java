package io.gongjian.processes.flow;

import io.gongjian.engine.flow.StepOutcome;
import java.util.Optional;

/** How a step stands that was reached; one that was not has no stand. */
sealed interface StepStand {

  /** It is open. */
  record Open(Round round) implements StepStand {
    @Override
    public Optional<StepOutcome> outcome() {
      return Optional.empty();
    }
  }

  /**
   * It has ended by what people answered.
   *
   * @param at how many lines the record of the case had then
   * @param resumed the way back that its end completed
   */
  record Ended(Round round, StepOutcome how, int at, Optional<WayBack> resumed)
      implements StepStand {
    @Override
    public Optional<StepOutcome> outcome() {
      return Optional.of(how);
    }
  }

  /** Nobody was asked. */
  record Skipped(int at) implements StepStand {
    @Override
    public Optional<StepOutcome> outcome() {
      return Optional.of(StepOutcome.SKIPPED);
    }
  }

  /** How it ended; empty while it is open. */
  Optional<StepOutcome> outcome();

  default Optional<Open> asOpen() {
    return this instanceof Open open ? Optional.of(open) : Optional.empty();
  }

  default Optional<Ended> asEnded() {
    return this instanceof Ended ended ? Optional.of(ended) : Optional.empty();
  }
}
