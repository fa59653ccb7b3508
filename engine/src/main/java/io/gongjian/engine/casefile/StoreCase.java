package io.gongjian.engine.casefile;

import java.util.List;

/**
 * Keeps cases. With each of them are kept the lists in which it stands (of those who may act, of
 * those who wait, of its departments) with {@code dueOn}, by which they are sorted, the events of
 * its ledger, and {@code remindOn}, by which {@link FindReminders} finds it.
 */
public interface StoreCase {

  /** Keeps a new case. */
  void add(KeptCase kept, List<RecordEntry> record);

  /** Keeps what changed of a case that is locked. */
  void change(KeptCase kept, List<RecordEntry> more);
}
