package io.gongjian.engine.determination;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/** Decides which matters, situations, materials and limits apply to a project. */
@FunctionalInterface
public interface DetermineMatters extends FindApplicabilities {

  /** Determines by the rows of {@code pack} that are in force on {@code asOf}. */
  Determination determine(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts);

  /** Whoever determines the whole can tell a part of it. */
  @Override
  default Applicabilities find(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts) {
    return determine(pack, region, asOf, facts);
  }

  /**
   * Determines at least what is {@code wanted}: its matters in full, and of those that they read
   * the applicability and the situations. Other matters, the process, assumptions and questions may
   * be left out.
   */
  default Determination determine(
      Pack pack, RegionCode region, LocalDate asOf, FactSheet facts, WantedResults wanted) {
    return determine(pack, region, asOf, facts);
  }
}
