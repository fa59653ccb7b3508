package io.gongjian.engine.scenario;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Failed scenarios as faults, with the day that was asked and the rows that decided. */
public final class ScenarioFaults {

  private ScenarioFaults() {}

  /**
   * The faults of a tried scenario.
   *
   * @param day the day asked where the scenario names none
   */
  public static List<PackFault> of(TriedScenario tried, LocalDate day) {
    LocalDate asked = tried.scenario().asOf().orElse(day);
    return tried.mismatches().stream()
        .map(mismatch -> fault(tried.scenario().place(), tried.scenario().id(), mismatch, asked))
        .toList();
  }

  /** One thing that did not come out as the scenario {@code id} expects. */
  public static PackFault fault(Place place, String id, Mismatch mismatch, LocalDate asked) {
    return PackFault.of(
        FaultCode.SCENARIO_FAILS,
        place,
        id,
        "§" + mismatch.aspect(),
        mismatch.subject(),
        mismatch.expected(),
        mismatch.actual(),
        asked.toString(),
        listed(mismatch.rows()));
  }

  private static String listed(Collection<RowId> rows) {
    return rows.isEmpty()
        ? "—"
        : rows.stream().map(RowId::toString).collect(Collectors.joining(", "));
  }
}
