package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads in which part of a city a filling counts, and checks that it is told by facts asked. */
final class FillPlaces {

  private final Content content;
  private final Set<String> settled = new HashSet<>();
  private final List<PackFault> faults = new ArrayList<>();

  private FillPlaces(Content content) {
    this.content = content;
    for (Entry table : content.tables("fact")) {
      table.items("rows").forEach(row -> row.near("then").text("fact").ifPresent(settled::add));
    }
  }

  static List<PackFault> check(Content content) {
    FillPlaces places = new FillPlaces(content);
    content.items(FileKind.FILLS, "fills").forEach(places::fill);
    return places.faults;
  }

  /** The values of facts where a filling counts; none where it counts everywhere. */
  static Map<FactId, List<FactValue>> where(Names names, Entry fill) {
    Map<FactId, List<FactValue>> where = new LinkedHashMap<>();
    fill.near("where")
        .members()
        .forEach(
            (id, values) ->
                names
                    .fact(id)
                    .filter(fact -> fill.has("where"))
                    .ifPresent(
                        fact ->
                            where.put(
                                fact.id(),
                                values.oneOrMore().stream()
                                    .flatMap(value -> value.plain().stream())
                                    .flatMap(plain -> FactBinding.value(fact, plain).stream())
                                    .toList())));
    return where;
  }

  /**
   * True when two fillings may both count in one place on one day: there is no fact of which they
   * name different values, and none of them is for all that the other is not for.
   */
  static boolean mayMeet(Entry one, Entry other) {
    if (one.has("where") != other.has("where")) {
      return false;
    }
    Map<String, Set<String>> first = words(one);
    Map<String, Set<String>> second = words(other);
    return first.entrySet().stream()
        .noneMatch(
            place ->
                second.containsKey(place.getKey())
                    && place.getValue().stream()
                        .noneMatch(second.getOrDefault(place.getKey(), Set.of())::contains));
  }

  /** Of which facts which values a filling names, as they are written. */
  static Map<String, Set<String>> words(Entry fill) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    fill.get("where")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach(
            (fact, values) ->
                words.put(
                    fact,
                    values.oneOrMore().stream().map(Entry::shown).collect(Collectors.toSet())));
    return words;
  }

  private void fill(Entry fill) {
    Optional<Entry> where = fill.get("where");
    if (where.isEmpty()) {
      return;
    }
    Entry term = content.declared(IdKind.TERM).get(fill.text("term").orElse(""));
    if (term != null && (term.has("fact") || term.has("promisedLimitOf"))) {
      misfit(where.get(), fill, "§place.threshold");
    }
    where.get().members().forEach((id, values) -> place(fill, where.get(), id, values));
  }

  private void place(Entry fill, Entry where, String id, Entry values) {
    Optional<FactDefinition> fact = content.fact(id);
    if (fact.isEmpty()) {
      if (!content.knows(IdKind.FACT, id)) {
        faults.add(
            PackFault.of(FaultCode.UNKNOWN_FACT, where.keyPlace(id), id)
                .maybe(NearestName.of(id, content.known(IdKind.FACT))));
      }
      return;
    }
    boolean named = fact.get().type() == FactType.ENUM || fact.get().type() == FactType.BOOLEAN;
    Entry declared = content.declared(IdKind.FACT).get(id);
    if (!named) {
      misfit(values, fill, "§place.named");
    } else if (settled.contains(id) || (declared != null && declared.has("derived"))) {
      misfit(values, fill, "§place.asked");
    } else {
      values
          .oneOrMore()
          .forEach(value -> faults.addAll(TermReferences.misfit(fact.get(), id, value)));
    }
  }

  private void misfit(Entry at, Entry fill, String reason) {
    faults.add(at.fault(FaultCode.FILL_PLACE_DOES_NOT_FIT, fill.text("term").orElse(""), reason));
  }
}
