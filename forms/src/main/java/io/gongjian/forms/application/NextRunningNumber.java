package io.gongjian.forms.application;

import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/**
 * Gives the running numbers of receipts, each once; one that is not used in the end comes again.
 */
@FunctionalInterface
public interface NextRunningNumber {

  int next(RegionCode region, LocalDate day);
}
