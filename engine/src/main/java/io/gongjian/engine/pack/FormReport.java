package io.gongjian.engine.pack;

import io.gongjian.engine.table.RowId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a check of the forms of a pack found.
 *
 * @param faults failed scenarios among them
 * @param scenarios how many scenarios of forms were run
 * @param passed how many of these passed
 * @param heard the rows that spoke in some scenario
 */
public record FormReport(List<PackFault> faults, int scenarios, int passed, Set<RowId> heard) {

  /** Nothing was found and nothing was run. */
  public static final FormReport NONE = new FormReport(List.of(), 0, 0, Set.of());

  public FormReport {
    faults = List.copyOf(faults);
    heard = Collections.unmodifiableSet(new TreeSet<>(heard));
  }
}
