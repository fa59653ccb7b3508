package io.gongjian.engine.determination;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import java.time.LocalDate;
import java.util.List;

/** Finds the facts that somebody says otherwise than rows settle them. */
@FunctionalInterface
public interface FindSaidOtherwise {

  /** Those among {@code facts} by the rows of {@code pack} that are in force on {@code asOf}. */
  List<SaidOtherwise> find(Pack pack, LocalDate asOf, FactSheet facts);
}
