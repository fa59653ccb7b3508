package io.gongjian.engine.fact;

import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a project, at most one value a fact. A fact that is absent is unknown; one that
 * is declared unknown ("don't know") is unknown too and takes no assumed value.
 */
public final class FactSheet {

  private final SortedMap<FactId, Fact> facts;
  private final SortedSet<FactId> declaredUnknown;

  public FactSheet(Collection<Fact> facts, Set<FactId> declaredUnknown) {
    SortedMap<FactId, Fact> byId = new TreeMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    this.facts = Collections.unmodifiableSortedMap(byId);
    SortedSet<FactId> unknown = new TreeSet<>(declaredUnknown);
    unknown.removeAll(byId.keySet());
    this.declaredUnknown = Collections.unmodifiableSortedSet(unknown);
  }

  /** A sheet of applicant's answers. */
  public static FactSheet answered(Map<FactId, FactValue> answers) {
    List<Fact> facts =
        answers.entrySet().stream()
            .map(answer -> Fact.of(answer.getKey(), answer.getValue(), FactSource.APPLICANT))
            .toList();
    return new FactSheet(facts, Set.of());
  }

  public SortedMap<FactId, Fact> facts() {
    return facts;
  }

  /** The values, by fact. */
  public SortedMap<FactId, FactValue> values() {
    SortedMap<FactId, FactValue> values = new TreeMap<>();
    facts.forEach((id, fact) -> values.put(id, fact.value()));
    return values;
  }

  public SortedSet<FactId> declaredUnknown() {
    return declaredUnknown;
  }

  public Optional<Fact> find(FactId id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** This sheet with one more answer; an earlier one for the same fact gives way. */
  public FactSheet with(Fact fact) {
    SortedMap<FactId, Fact> more = new TreeMap<>(facts);
    more.put(fact.id(), fact);
    return new FactSheet(more.values(), declaredUnknown);
  }

  /** This sheet without what was once said of facts that by now follow from others. */
  public FactSheet withoutFollowing(Vocabulary vocabulary) {
    Map<FactId, FactValue> left = Contradictions.withoutFollowing(vocabulary, values(), Set.of());
    return left.size() == facts.size()
        ? this
        : new FactSheet(
            facts.values().stream().filter(fact -> left.containsKey(fact.id())).toList(),
            declaredUnknown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactSheet sheet
        && facts.equals(sheet.facts)
        && declaredUnknown.equals(sheet.declaredUnknown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facts, declaredUnknown);
  }

  @Override
  public String toString() {
    return facts.values() + " unknown " + declaredUnknown;
  }
}
