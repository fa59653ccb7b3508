package io.gongjian.engine.casefile;

import java.util.List;

/**
 * Keeps cases. With each of them are kept: who may act where (one row for each step and person of
 * its reading), the events of its ledger, and {@code dueOn}, so that lists can be sorted by it, and
 * {@code remindOn}, by which {@link FindReminders} finds it.
 */
public interface StoreCase {

  /** Keeps a new case. */
  void add(KeptCase kept, List<RecordEntry> record);

  /** Keeps what changed of a case that is locked. */
  void change(KeptCase kept, List<RecordEntry> more);
}
