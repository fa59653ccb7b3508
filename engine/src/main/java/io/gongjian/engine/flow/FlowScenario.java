package io.gongjian.engine.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case to be played: what is known, who is there, what is done, and how it must read then.
 *
 * @param facts what is known; a fact that is not there is not known
 * @param people who has which lane
 */
public record FlowScenario(
    String id,
    String title,
    Flow flow,
    Map<String, Object> facts,
    Map<LaneId, List<PersonId>> people,
    List<Deed> deeds,
    Expected expected) {

  public FlowScenario {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    people = Map.copyOf(people);
    deeds = List.copyOf(deeds);
  }

  /**
   * An action.
   *
   * @param refused the code with which it must be refused; empty where it must be done
   */
  public record Deed(FlowRequest request, Optional<FlowRefusal> refused) {}

  /**
   * How the case must read; what is empty is not compared.
   *
   * @param record how many lines of the record name an act
   */
  public record Expected(
      Optional<FlowState> state,
      Optional<Map<StepId, List<PersonId>>> open,
      Optional<Map<StepId, List<PersonId>>> waiting,
      Optional<Map<StepId, StepOutcome>> done,
      Map<FlowAct, Integer> record) {

    public Expected {
      record = Map.copyOf(record);
    }
  }
}
