package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps migrations and how far they are. */
public interface KeepMigration {

  /** Keeps a plan with all cases that run in its flow now, each of them waiting. */
  void add(MigrationPlan plan);

  Optional<MigrationPlan> find(MigrationId id);

  Map<MigrationState, Long> counts(MigrationId id);

  /** Some of the cases that wait. */
  List<CaseNumber> waiting(MigrationId id, int most);

  /** What became of a case that waited; nothing where it does not wait any more. */
  void settle(MigrationId id, CaseVerdict verdict);

  /** Some of those that were not taken and do not wait, by number. */
  List<CaseVerdict> left(MigrationId id, int most);
}
