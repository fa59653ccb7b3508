package io.gongjian.engine.check;

import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check of a pack found.
 *
 * @param name the name of the pack's folder
 * @param faults all faults in order, failed scenarios among them
 * @param summary what is in the pack; empty when it could not be loaded
 */
public record PackReport(String name, List<PackFault> faults, Optional<PackSummary> summary) {

  public PackReport {
    faults = List.copyOf(faults);
  }

  /** This report with more faults. */
  public PackReport with(List<PackFault> more) {
    List<PackFault> all = new ArrayList<>(faults);
    all.addAll(more);
    all.sort(PackFault.IN_ORDER);
    return new PackReport(name, all, summary);
  }

  /** True when nothing found is an error. */
  public boolean passed() {
    return faults.stream().noneMatch(PackFault::isError);
  }

  public long errors() {
    return faults.stream().filter(PackFault::isError).count();
  }

  public long warnings() {
    return faults.size() - errors();
  }
}
