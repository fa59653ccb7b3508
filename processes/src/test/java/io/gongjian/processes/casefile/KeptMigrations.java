package io.gongjian.processes.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.migration.CaseVerdict;
import io.gongjian.engine.migration.KeepMigration;
import io.gongjian.engine.migration.MigrationId;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Migrations in memory. */
final class KeptMigrations implements KeepMigration {

  private final Supplier<List<CaseNumber>> running;
  private final Map<MigrationId, MigrationPlan> plans = new HashMap<>();
  private final Map<MigrationId, Map<CaseNumber, CaseVerdict>> verdicts = new HashMap<>();

  KeptMigrations(Supplier<List<CaseNumber>> running) {
    this.running = running;
  }

  @Override
  public void add(MigrationPlan plan) {
    plans.put(plan.id(), plan);
    Map<CaseNumber, CaseVerdict> waiting = new TreeMap<>();
    running
        .get()
        .forEach(
            number ->
                waiting.put(
                    number, new CaseVerdict(number, MigrationState.WAITING, "", Optional.empty())));
    verdicts.put(plan.id(), waiting);
  }

  @Override
  public Optional<MigrationPlan> find(MigrationId id) {
    return Optional.ofNullable(plans.get(id));
  }

  private Map<CaseNumber, CaseVerdict> of(MigrationId id) {
    return verdicts.getOrDefault(id, Map.of());
  }

  @Override
  public Map<MigrationState, Long> counts(MigrationId id) {
    Map<MigrationState, Long> counts = new EnumMap<>(MigrationState.class);
    of(id).values().forEach(one -> counts.merge(one.state(), 1L, Long::sum));
    return counts;
  }

  @Override
  public List<CaseNumber> waiting(MigrationId id, int most) {
    return of(id).values().stream()
        .filter(one -> one.state() == MigrationState.WAITING)
        .map(CaseVerdict::number)
        .limit(most)
        .toList();
  }

  @Override
  public void settle(MigrationId id, CaseVerdict verdict) {
    of(id)
        .computeIfPresent(
            verdict.number(),
            (number, before) -> before.state() == MigrationState.WAITING ? verdict : before);
  }

  @Override
  public List<CaseVerdict> left(MigrationId id, int most) {
    return of(id).values().stream()
        .filter(one -> one.state() != MigrationState.WAITING && one.state() != MigrationState.SAFE)
        .limit(most)
        .toList();
  }
}
