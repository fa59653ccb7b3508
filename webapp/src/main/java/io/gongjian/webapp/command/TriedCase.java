package io.gongjian.webapp.command;

import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.scenario.TriedScenario;
import java.time.LocalDate;

/** A case that was tried, with the region and the day that were asked. */
record TriedCase(TriedScenario tried, RegionCode region, LocalDate day) {}
