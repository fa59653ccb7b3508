package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.pack.PackReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stands.
 *
 * @param handling the state that is told to other systems
 * @param reading who may act where, as the flow reads
 * @param position what its flow goes on from
 * @param ledger the events of its clock
 * @param closedAt when it ended
 * @param version counts the changes, from 1
 */
public record CaseFile(
    CaseHead head,
    HandlingState handling,
    FlowReading reading,
    FlowPosition position,
    CaseLedger ledger,
    Optional<Instant> closedAt,
    long version,
    Instant changedAt) {

  public CaseNumber number() {
    return head.number();
  }

  /** The same case in another version of its pack. */
  CaseFile in(PackReference other) {
    return new CaseFile(
        head.in(other), handling, reading, position, ledger, closedAt, version, changedAt);
  }

  public FlowState state() {
    return reading.state();
  }

  /** True where it has an open step for which nobody was found. */
  public boolean isWaitingForSomebody() {
    return reading.open().values().stream().anyMatch(List::isEmpty);
  }
}
