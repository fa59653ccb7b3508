package io.gongjian.engine.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts that rules of a pack may read, in the pack's order. */
public final class Vocabulary {

  private final List<FactGroup> groups;
  private final Map<FactId, FactDefinition> definitions;

  public Vocabulary(List<FactGroup> groups, Collection<FactDefinition> definitions) {
    this.groups = List.copyOf(groups);
    Map<FactId, FactDefinition> byId = new LinkedHashMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    this.definitions = Collections.unmodifiableMap(byId);
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

  /** Returns the definition of a fact that is known to be in the vocabulary. */
  public FactDefinition get(FactId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("not in the vocabulary [" + id + "]"));
  }
}
