package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks ids of facts, and the values that facts and open terms state: assumed ones and bounds. */
final class VocabularyValues {

  /** How names of columns begin that are no facts. */
  private static final List<String> RESERVED = List.of("matter.", "situation.", "field.", "term.");

  /** So many facts may follow from others: each is computed for every determination. */
  private static final int MOST_DERIVED = 200;

  private VocabularyValues() {}

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    int derivations = 0;
    for (Entry fact : content.declared(IdKind.FACT).values()) {
      bounds(fact, faults);
      String id = fact.text("id").orElse("");
      if (id.equals(Input.OfApplication.NAME) || RESERVED.stream().anyMatch(id::startsWith)) {
        faults.add(fact.near("id").fault(FaultCode.NAME_RESERVED, id));
      }
      content.fact(id).ifPresent(known -> parents(fact, known, faults));
      content
          .fact(id)
          .ifPresent(
              known ->
                  fact.get("assume")
                      .ifPresent(value -> faults.addAll(TermReferences.misfit(known, id, value))));
      columns(fact, faults);
      derivations += fact.has("derived") ? 1 : 0;
      if (fact.has("derived") && derivations == MOST_DERIVED + 1) {
        faults.add(tooMany(fact.near("derived"), "derived", MOST_DERIVED));
      }
      fact.get("derived").ifPresent(derived -> derivation(content, id, derived, faults));
    }
    content.declared(IdKind.TERM).values().forEach(term -> bounds(term, faults));
    return faults;
  }

  /** Tells at the first one too many of a kind how many there may be. */
  static PackFault tooMany(Entry at, String kind, int most) {
    return at.fault(FaultCode.TOO_MANY_FORMULAS, "§many." + kind, String.valueOf(most));
  }

  private static void parents(Entry fact, FactDefinition known, List<PackFault> faults) {
    fact.get("values").ifPresent(values -> CodeFormulaReading.parents(values, known, faults));
    for (Entry column : fact.items("columns")) {
      Optional<FactDefinition> named = column.text("id").flatMap(known::column);
      column
          .get("values")
          .ifPresent(
              values -> named.ifPresent(one -> CodeFormulaReading.parents(values, one, faults)));
    }
  }

  private static void columns(Entry fact, List<PackFault> faults) {
    Set<String> names = new TreeSet<>();
    for (Entry column : fact.items("columns")) {
      bounds(column, faults);
      String name = column.text("id").orElse("");
      if (!name.isEmpty() && !names.add(name)) {
        faults.add(column.near("id").fault(FaultCode.DUPLICATE_ID, name, "columns"));
      }
    }
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
