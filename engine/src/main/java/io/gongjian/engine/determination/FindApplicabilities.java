package io.gongjian.engine.determination;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/**
 * Finds which matters apply, for those who need nothing else of a determination: no reasons,
 * materials, limits or questions are made.
 */
@FunctionalInterface
public interface FindApplicabilities {

  /** Finds by the rows of {@code pack} that are in force on {@code asOf}. */
  Applicabilities find(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts);
}
