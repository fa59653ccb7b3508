package io.gongjian.engine.pack;

import java.util.List;
import java.util.Optional;

/** The outcome of loading a pack: the pack unless a fault is an error, and all faults in order. */
public record PackLoading(Optional<Pack> pack, List<PackFault> faults) {

  public PackLoading {
    faults = List.copyOf(faults);
  }

  public boolean hasErrors() {
    return faults.stream().anyMatch(PackFault::isError);
  }
}
