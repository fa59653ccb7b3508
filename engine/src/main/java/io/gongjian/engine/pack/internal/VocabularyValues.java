package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Input;
import java.util.ArrayList;
import java.util.List;

/** Checks ids of facts, and the values that facts and open terms state: assumed ones and bounds. */
final class VocabularyValues {

  /** How names of columns begin that are no facts. */
  private static final List<String> RESERVED = List.of("matter.", "situation.", "field.");

  private VocabularyValues() {}

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry fact : content.declared(IdKind.FACT).values()) {
      bounds(fact, faults);
      String id = fact.text("id").orElse("");
      if (id.equals(Input.OfApplication.NAME) || RESERVED.stream().anyMatch(id::startsWith)) {
        faults.add(fact.near("id").fault(FaultCode.NAME_RESERVED, id));
      }
      content
          .fact(id)
          .ifPresent(
              known ->
                  fact.get("assume")
                      .ifPresent(value -> faults.addAll(TermReferences.misfit(known, id, value))));
      fact.get("derived").ifPresent(derived -> derivation(content, id, derived, faults));
    }
    content.declared(IdKind.TERM).values().forEach(term -> bounds(term, faults));
    return faults;
  }

  private static void derivation(
      Content content, String id, Entry derived, List<PackFault> faults) {
    content
        .fact(id)
        .ifPresent(
            fact ->
                new DerivationReading(content, faults).read(derived, id, fact.type(), fact.unit()));
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
