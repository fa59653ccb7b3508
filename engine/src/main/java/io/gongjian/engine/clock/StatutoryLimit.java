package io.gongjian.engine.clock;

import io.gongjian.engine.citation.CitationId;

/**
 * A limit that a law gives, and by how much it lets it be extended, once.
 *
 * @param extension the most days of the extension; 0 where there is none
 */
public record StatutoryLimit(ClockLimit limit, int extension, CitationId clause) {

  public StatutoryLimit {
    if (extension < 0) {
      throw new IllegalArgumentException("not an extension [" + extension + "]");
    }
  }

  /** A clock that starts on {@code event}. */
  public ClockLedger started(ClockEvent.Start event) {
    return ClockLedger.empty(limit).with(event).asKept().orElseThrow();
  }

  /** The ledger with an extension, as far as the law allows it. */
  public LedgerOutcome extended(ClockLedger ledger, ClockEvent.Extend event) {
    int place = ledger.events().size();
    if (ledger.events().stream().anyMatch(one -> one instanceof ClockEvent.Extend)) {
      return new LedgerOutcome.Refused(LedgerFault.ALREADY_EXTENDED, place, event);
    }
    return event.days() > extension
        ? new LedgerOutcome.Refused(LedgerFault.EXTENDED_TOO_FAR, place, event)
        : ledger.with(event);
  }
}
