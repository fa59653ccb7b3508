package io.gongjian.engine.clock;

import java.util.Optional;
import java.util.function.Function;

/** Whether events make a ledger. */
public sealed interface LedgerOutcome {

  /** They do. */
  record Kept(ClockLedger ledger) implements LedgerOutcome {}

  /**
   * One of them cannot stand there.
   *
   * @param place its place in the events as they were given, from 0
   */
  record Refused(LedgerFault fault, int place, ClockEvent event) implements LedgerOutcome {}

  /** Takes the way that fits. */
  default <R> R fold(Function<ClockLedger, R> kept, Function<Refused, R> refused) {
    return this instanceof Kept one ? kept.apply(one.ledger()) : refused.apply((Refused) this);
  }

  /** The ledger, where there is one. */
  default Optional<ClockLedger> asKept() {
    return fold(Optional::of, refused -> Optional.empty());
  }
}
