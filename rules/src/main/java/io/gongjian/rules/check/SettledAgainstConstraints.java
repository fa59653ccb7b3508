package io.gongjian.rules.check;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SettledFacts;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds rows that settle what a constraint rules out, on facts that can be together: it tries the
 * facts that a row reads, with what other rows settle from the same facts.
 */
final class SettledAgainstConstraints {

  private final Pack pack;
  private final LocalDate day;
  private final RuleBook book;
  private final SettledFacts settled;

  /** The constraints that no facts may break, by each fact that they rest on. */
  private final Map<FactId, List<Constraint>> about = new HashMap<>();

  private SettledAgainstConstraints(RuleBook book) {
    this.pack = book.pack();
    this.day = book.program().asOf();
    this.book = book;
    this.settled = new SettledFacts(book);
    for (Constraint constraint : pack.constraints()) {
      if (constraint.strength() == Strength.IMPOSSIBLE) {
        Set<FactId> facts = new LinkedHashSet<>();
        for (FactId fact : constraint.facts()) {
          facts.add(fact);
          facts.addAll(pack.vocabulary().inputs(fact));
        }
        facts.forEach(
            fact -> about.computeIfAbsent(fact, first -> new ArrayList<>()).add(constraint));
      }
    }
  }

  /** What is to be told of the rows in force together; at most one thing of each. */
  static List<PackFault> check(RuleBook book) {
    SettledAgainstConstraints check = new SettledAgainstConstraints(book);
    return check.settled.rows().stream().flatMap(row -> check.fault(row).stream()).toList();
  }

  private Optional<PackFault> fault(TypedRow row) {
    for (Map<FactId, FactValue> facts : new RowFacts(book, row, about).all()) {
      Map<FactId, FactValue> follow = settled.from(facts);
      if (!follow.isEmpty() && broken(facts, facts.keySet()).isEmpty()) {
        Map<FactId, FactValue> all = new TreeMap<>(facts);
        all.putAll(follow);
        Optional<PackFault> fault =
            broken(all, follow.keySet()).stream()
                .flatMap(one -> fault(row, facts, one).stream())
                .findFirst();
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  /** The constraints about some of the facts that all of them break. */
  private List<Contradiction> broken(Map<FactId, FactValue> facts, Set<FactId> some) {
    Set<Constraint> constraints = new LinkedHashSet<>();
    some.forEach(fact -> constraints.addAll(about.getOrDefault(fact, List.of())));
    Set<String> ids = constraints.stream().map(Constraint::id).collect(Collectors.toSet());
    return Contradictions.among(pack.vocabulary(), List.copyOf(constraints), day, facts).stream()
        .filter(one -> ids.contains(one.constraint()))
        .toList();
  }

  /** Told at the row where it is the pack's own, else at the constraint; of neither: below. */
  private Optional<PackFault> fault(
      TypedRow row, Map<FactId, FactValue> facts, Contradiction broken) {
    Effect.Settles settles = (Effect.Settles) row.row().then();
    return places(row, broken).stream()
        .filter(place -> place.pack().equals(pack.reference().id()))
        .findFirst()
        .map(
            place ->
                PackFault.of(
                    FaultCode.SETTLED_IS_IMPOSSIBLE,
                    place,
                    row.row().id().toString(),
                    settles.fact() + " = " + settles.value().plain(),
                    broken.constraint(),
                    shown(facts),
                    broken.text().zh() + " / " + broken.text().en()));
  }

  private List<Place> places(TypedRow row, Contradiction broken) {
    List<Place> places = new ArrayList<>(List.of(row.row().place()));
    pack.constraints().stream()
        .filter(one -> one.id().equals(broken.constraint()))
        .map(Constraint::place)
        .forEach(places::add);
    return places;
  }

  private static String shown(Map<FactId, FactValue> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue().plain())
        .collect(Collectors.joining(", "));
  }
}
