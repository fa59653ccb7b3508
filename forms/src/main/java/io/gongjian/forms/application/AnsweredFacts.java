package io.gongjian.forms.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectFacts;
import io.gongjian.engine.project.StoreFacts;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.draft.Origin;
import io.gongjian.forms.draft.StandingDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Records the answers of an application that are facts as facts of its project, with the
 * application as their origin; the project is locked by the caller. What the project knew before
 * and nobody changed is left alone, unless it was confirmed against a surprise: then it is said
 * again.
 */
public final class AnsweredFacts {

  private final FindFacts findFacts;
  private final StoreFacts storeFacts;

  public AnsweredFacts(FindFacts findFacts, StoreFacts storeFacts) {
    this.findFacts = findFacts;
    this.storeFacts = storeFacts;
  }

  /** What of a draft is to be confirmed. */
  Surprises surprises() {
    return new Surprises(findFacts);
  }

  /**
   * Records the facts.
   *
   * @param confirmed the surprises that were confirmed with them
   */
  void record(
      DraftState state,
      Answered answered,
      List<Contradiction> confirmed,
      ApplicationNumber number,
      AccountName by,
      Instant at) {
    Project project = state.project();
    Map<FactId, Answer> known = new HashMap<>();
    findFacts.find(project.id()).forEach(record -> known.put(record.fact(), record.answer()));
    Project next = project.next(at);
    List<FactRecord> records = new ArrayList<>();
    for (DraftField field : answered.fields()) {
      if (field.field().kind() != FieldKind.FACT || field.origin() == Origin.DERIVED) {
        continue;
      }
      FactId id = new FactId(field.field().id().value());
      SortedSet<String> meant = meant(state, confirmed, id);
      if (field.origin() == Origin.PREFILLED && meant.isEmpty()) {
        continue;
      }
      Optional<FactDefinition> definition =
          state.pack().vocabulary().find(id).filter(FactDefinition::isAsked);
      Optional<Fact> fact =
          definition
              .filter(found -> !ProjectFacts.isOfProject(id))
              .flatMap(found -> field.state().value())
              .flatMap(value -> StandingDraft.fact(state.pack(), id, value));
      fact.map(read -> Answer.of(read.value()))
          .filter(answer -> !answer.equals(known.get(id)) || !meant.isEmpty())
          .ifPresent(
              answer ->
                  records.add(
                      new FactRecord(
                          id,
                          answer,
                          definition.flatMap(FactDefinition::unit),
                          FactSource.APPLICANT,
                          Optional.of(number.value()),
                          at,
                          by,
                          next.version(),
                          meant)));
    }
    if (!records.isEmpty()) {
      storeFacts.store(next, records);
    }
  }

  /** The constraints of the surprises that a fact takes part in. */
  private static SortedSet<String> meant(
      DraftState state, List<Contradiction> confirmed, FactId fact) {
    return confirmed.stream()
        .filter(one -> Contradictions.typed(state.pack().vocabulary(), one).contains(fact))
        .map(Contradiction::constraint)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
