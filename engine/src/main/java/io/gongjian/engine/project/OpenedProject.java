package io.gongjian.engine.project;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;
import java.util.Optional;

/**
 * A project with what is known of it.
 *
 * @param facts what counts now of each fact, sorted by fact; forgotten ones are left out
 * @param changeable true when the one who opened it may record facts
 */
public record OpenedProject(Project project, List<FactRecord> facts, boolean changeable) {

  public OpenedProject {
    facts = List.copyOf(facts);
  }

  /** What counts now of a fact; empty when nothing was said of it. */
  public Optional<FactRecord> fact(FactId id) {
    return facts.stream().filter(record -> record.fact().equals(id)).findFirst();
  }

  /** The fact of an id, which the pack knows or which was recorded when a pack knew it. */
  Optional<FactId> known(Pack pack, String id) {
    return pack.vocabulary()
        .find(id)
        .map(FactDefinition::id)
        .or(
            () ->
                facts.stream()
                    .map(FactRecord::fact)
                    .filter(fact -> fact.value().equals(id))
                    .findFirst());
  }
}
