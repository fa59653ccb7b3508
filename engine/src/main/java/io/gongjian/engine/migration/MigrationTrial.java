package io.gongjian.engine.migration;

import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.PackReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would become of cases.
 *
 * @param to the version that they would go to
 * @param verdicts how many get which, the most first
 * @param cases some of those that would not simply go, by number
 * @param whole false where there were more cases than are tried at once
 */
public record MigrationTrial(
    PackReference to, Map<Verdict, Long> verdicts, List<CaseVerdict> cases, boolean whole) {

  /** A verdict that several cases have in common. */
  public record Verdict(MigrationState state, String reason, Optional<StepId> step) {}

  public MigrationTrial {
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    cases = List.copyOf(cases);
  }

  /** How many cases were tried. */
  public long tried() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }
}
