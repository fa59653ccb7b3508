package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.List;

/** Checks the values that the vocabulary and open terms state: assumed values and bounds. */
final class VocabularyValues {

  private VocabularyValues() {}

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry fact : content.declared(IdKind.FACT).values()) {
      bounds(fact, faults);
      String id = fact.text("id").orElse("");
      content
          .fact(id)
          .ifPresent(
              known ->
                  fact.get("assume")
                      .ifPresent(value -> faults.addAll(TermReferences.misfit(known, id, value))));
    }
    content.declared(IdKind.TERM).values().forEach(term -> bounds(term, faults));
    return faults;
  }

  private static void bounds(Entry entry, List<PackFault> faults) {
    if (!FactBinding.hasOrderedBounds(entry)) {
      faults.add(
          entry
              .near("maximum")
              .fault(
                  FaultCode.BOUNDS_REVERSED,
                  entry.near("minimum").shown(),
                  entry.near("maximum").shown()));
    }
  }
}
