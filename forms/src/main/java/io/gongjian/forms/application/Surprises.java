package io.gongjian.forms.application;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.ConfirmedSurprises;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.merge.MergedField;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers of a draft that are seldom together, with what is known of the project: each is asked
 * once, and not again when it was confirmed with the facts.
 */
public final class Surprises {

  private final FindFacts findFacts;

  public Surprises(FindFacts findFacts) {
    this.findFacts = findFacts;
  }

  List<Contradiction> of(DraftState state) {
    Pack pack = state.pack();
    Map<FactId, FactValue> known =
        Contradictions.withoutFollowing(pack.vocabulary(), state.facts().values(), Set.of());
    Map<FactId, FactRecord> records = new HashMap<>();
    findFacts.find(state.project().id()).forEach(record -> records.put(record.fact(), record));
    Set<FactId> asked = asked(state);
    return pack.contradictions(state.asOf(), known).stream()
        .filter(one -> one.strength() == Strength.SURPRISING)
        .filter(one -> !Collections.disjoint(Contradictions.typed(pack.vocabulary(), one), asked))
        .filter(one -> !ConfirmedSurprises.areConfirmed(pack, one, records, known))
        .toList();
  }

  /** The facts that the form asks for. */
  private static Set<FactId> asked(DraftState state) {
    Set<FactId> asked = new TreeSet<>();
    for (MergedField field : state.form().live().form().fields().values()) {
      boolean shown =
          state.checked().state().find(field.id()).map(one -> one.shown()).orElse(false);
      if (field.kind() == FieldKind.FACT && shown) {
        asked.add(new FactId(field.id().value()));
      }
    }
    return asked;
  }
}
