package io.gongjian.engine.fact;

import java.util.List;

/**
 * The outcome of reading facts that came from outside: the sheet, or all that is wrong with them.
 */
public sealed interface FactSheetReading {

  /** Every fact fits. */
  record Read(FactSheet sheet) implements FactSheetReading {}

  /** At least one fact does not fit. */
  record Faulty(List<FactFault> faults) implements FactSheetReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
