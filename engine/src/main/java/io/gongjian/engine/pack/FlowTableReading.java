package io.gongjian.engine.pack;

import java.util.List;
import java.util.Optional;

/** The outcome of reading a flow: none when a fault is an error. */
public record FlowTableReading(Optional<PackFlow> flow, List<PackFault> faults) {

  public FlowTableReading {
    faults = List.copyOf(faults);
  }
}
