package io.gongjian.webapp.command;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.scenario.TriedScenario;
import java.time.LocalDate;
import java.util.List;

/**
 * A case that was tried, with the region and the day that were asked.
 *
 * @param told what is to be told of its facts
 */
record TriedCase(TriedScenario tried, RegionCode region, LocalDate day, List<PackFault> told) {

  TriedCase {
    told = List.copyOf(told);
  }

  /** A case whose facts nobody looked at. */
  TriedCase(TriedScenario tried, RegionCode region, LocalDate day) {
    this(tried, region, day, List.of());
  }
}
