package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactDefinition;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of a loaded pack, for files that are read against it later. */
final class PackNames implements Names {

  private final Map<IdKind, Set<String>> ids = new EnumMap<>(IdKind.class);
  private final Map<String, FactDefinition> facts = new LinkedHashMap<>();

  PackNames(Pack pack) {
    for (FactDefinition fact : pack.vocabulary().definitions()) {
      if (!fact.isOfLaw()) {
        facts.put(fact.id().value(), fact);
        add(IdKind.FACT, fact.id().value());
      }
    }
    pack.matters()
        .forEach(
            (id, matter) -> {
              add(IdKind.MATTER, id.value());
              matter
                  .situations()
                  .forEach(one -> add(IdKind.SITUATION, id.value() + "/" + one.id().value()));
            });
    pack.materials().keySet().forEach(id -> add(IdKind.MATERIAL, id.value()));
    pack.forms()
        .definitions()
        .forEach(
            (matter, form) -> {
              add(IdKind.FORM, matter.value());
              form.fields()
                  .keySet()
                  .forEach(field -> add(IdKind.FIELD, matter.value() + "/" + field.value()));
            });
    pack.forms()
        .tables()
        .forEach(table -> table.rows().forEach(row -> add(IdKind.ROW, row.id().toString())));
    pack.regions().keySet().forEach(code -> add(IdKind.REGION, code.value()));
    pack.tables()
        .forEach(table -> table.rows().forEach(row -> add(IdKind.ROW, row.id().toString())));
  }

  private void add(IdKind kind, String id) {
    ids.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(id);
  }

  @Override
  public boolean knows(IdKind kind, String id) {
    return ids.getOrDefault(kind, Set.of()).contains(id);
  }

  @Override
  public Collection<String> known(IdKind kind) {
    return ids.getOrDefault(kind, Set.of());
  }

  @Override
  public Optional<FactDefinition> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }
}
