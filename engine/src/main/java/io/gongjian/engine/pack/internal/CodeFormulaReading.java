package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.OfCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what follows from a code by its list, and checks the lists. */
final class CodeFormulaReading {

  private final String id;
  private final List<PackFault> faults;

  /**
   * @param id the fact that follows, for messages
   * @param faults where to tell what does not fit
   */
  CodeFormulaReading(String id, List<PackFault> faults) {
    this.id = id;
    this.faults = faults;
  }

  /** The operator that is written {@code word}; empty for one of another kind. */
  static Optional<OfCode.Operator> operator(String word) {
    return Arrays.stream(OfCode.Operator.values())
        .filter(one -> one.word().equals(word))
        .findFirst();
  }

  /** Tells values that stand under no value of the list, or under themselves. */
  static void parents(Entry values, FactDefinition fact, List<PackFault> faults) {
    values
        .members()
        .forEach(
            (code, value) -> {
              Optional<String> under = value.text("under");
              List<String> way = fact.upwards(code);
              String top = way.get(way.size() - 1);
              boolean known = under.map(fact.values()::containsKey).orElse(true);
              if (!known || fact.parents().containsKey(top)) {
                faults.add(
                    value
                        .near("under")
                        .fault(FaultCode.CODE_MISPLACED, code, under.orElse("—"))
                        .maybe(NearestName.of(under.orElse(""), fact.values().keySet())));
              }
            });
  }

  Optional<Derivation> read(
      OfCode.Operator operator, Entry formula, FactDefinition of, Optional<FactDefinition> result) {
    if (of.type() != FactType.ENUM) {
      return misfit(formula, "enum");
    }
    Map<String, Object> gives = new LinkedHashMap<>();
    switch (operator) {
      case UNDER -> {
        Optional<Set<String>> wanted = wanted(formula, of);
        if (wanted.isEmpty()) {
          return Optional.empty();
        }
        of.values()
            .keySet()
            .forEach(
                code -> gives.put(code, !Collections.disjoint(of.upwards(code), wanted.get())));
      }
      case ANCESTORS -> {
        of.values().keySet().forEach(code -> gives.put(code, of.upwards(code)));
        Set<String> titled = result.map(fact -> fact.values().keySet()).orElse(Set.of());
        if (!titled.containsAll(of.values().keySet())) {
          return misfit(formula, "ancestors");
        }
      }
      case TEXT -> of.values().forEach((code, title) -> gives.put(code, title.zh()));
    }
    return Optional.of(new OfCode(operator, of.id(), gives));
  }

  private Optional<Set<String>> wanted(Entry formula, FactDefinition of) {
    Set<String> codes = new TreeSet<>();
    boolean known = true;
    for (Entry one : formula.get("codes").map(Entry::oneOrMore).orElse(List.of())) {
      String code = one.text().orElse("");
      if (!of.values().containsKey(code)) {
        known = false;
        faults.add(
            one.fault(
                    FaultCode.VALUE_WRONG_TYPE,
                    one.shown(),
                    of.id().value(),
                    String.join(", ", of.values().keySet()))
                .maybe(NearestName.of(code, of.values().keySet())));
      }
      codes.add(code);
    }
    return known && !codes.isEmpty() ? Optional.of(codes) : Optional.empty();
  }

  private Optional<Derivation> misfit(Entry at, String reason) {
    faults.add(at.fault(FaultCode.DERIVATION_DOES_NOT_FIT, id, "§derived." + reason));
    return Optional.empty();
  }
}
