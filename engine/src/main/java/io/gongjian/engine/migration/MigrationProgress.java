package io.gongjian.engine.migration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a migration is.
 *
 * @param counts how many cases stand how
 * @param cases some of those that were not taken, by number
 */
public record MigrationProgress(
    MigrationPlan plan, Map<MigrationState, Long> counts, List<CaseVerdict> cases) {

  public MigrationProgress {
    Map<MigrationState, Long> all = new EnumMap<>(MigrationState.class);
    all.putAll(counts);
    counts = Collections.unmodifiableMap(all);
    cases = List.copyOf(cases);
  }

  public long count(MigrationState state) {
    return counts.getOrDefault(state, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public boolean isDone() {
    return count(MigrationState.WAITING) == 0;
  }
}
