package io.gongjian.engine.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All facts that rules of a pack may read, in the pack's order. */
public final class Vocabulary {

  private final List<FactGroup> groups;
  private final Map<FactId, FactDefinition> definitions;
  private final List<FactDefinition> derived;
  private final Map<String, FactDefinition> byName = new HashMap<>();

  public Vocabulary(List<FactGroup> groups, Collection<FactDefinition> definitions) {
    this.groups = List.copyOf(groups);
    Map<FactId, FactDefinition> byId = new LinkedHashMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    this.definitions = Collections.unmodifiableMap(byId);
    byId.forEach((id, definition) -> byName.put(id.value(), definition));
    Map<FactId, FactDefinition> inOrder = new LinkedHashMap<>();
    byId.values().forEach(definition -> order(definition, inOrder, new HashSet<>()));
    this.derived = List.copyOf(inOrder.values());
  }

  /** Puts a derived fact behind those that it follows from. */
  private void order(
      FactDefinition definition, Map<FactId, FactDefinition> inOrder, Set<FactId> begun) {
    if (definition.derived().isPresent()
        && !inOrder.containsKey(definition.id())
        && begun.add(definition.id())) {
      for (FactId fact : definition.derived().get().reads()) {
        find(fact).ifPresent(one -> order(one, inOrder, begun));
      }
      inOrder.put(definition.id(), definition);
    }
  }

  /** The facts that follow from others, each behind those that it follows from. */
  public List<FactDefinition> derived() {
    return derived;
  }

  /** What a fact follows from, down to facts that follow from no others; else itself. */
  public Set<FactId> inputs(FactId fact) {
    Set<FactId> inputs = new LinkedHashSet<>();
    inputs(fact, inputs, new HashSet<>());
    return inputs;
  }

  private void inputs(FactId fact, Set<FactId> inputs, Set<FactId> seen) {
    Optional<Derivation> derivation = find(fact).flatMap(FactDefinition::derived);
    if (derivation.isEmpty()) {
      inputs.add(fact);
    } else if (seen.add(fact)) {
      derivation.get().reads().forEach(read -> inputs(read, inputs, seen));
    }
  }

  public List<FactGroup> groups() {
    return groups;
  }

  public Collection<FactDefinition> definitions() {
    return definitions.values();
  }

  public Optional<FactDefinition> find(FactId id) {
    return Optional.ofNullable(definitions.get(id));
  }

  /** Finds a fact by what may be an id. */
  public Optional<FactDefinition> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the definition of a fact that is known to be in the vocabulary. */
  public FactDefinition get(FactId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("not in the vocabulary [" + id + "]"));
  }
}
