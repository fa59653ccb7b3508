package io.gongjian.engine.scenario;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts that a scenario states.
 *
 * @param id the scenario's
 * @param asked the day asked
 * @param wrong the fields at which it expects an error: what is between their facts is what it is
 *     about
 */
public record StatedFacts(
    String id, Place place, LocalDate asked, FactSheet facts, Set<FieldId> wrong) {

  public StatedFacts {
    wrong = Set.copyOf(wrong);
  }

  /** Those of a scenario; {@code day} is asked where it names none. */
  public static StatedFacts of(Scenario scenario, LocalDate day) {
    return new StatedFacts(
        scenario.id(), scenario.place(), scenario.asOf().orElse(day), scenario.facts(), Set.of());
  }

  /** Those of a scenario of forms; {@code day} is asked where it names none. */
  public static StatedFacts of(FormScenario scenario, LocalDate day) {
    Set<FieldId> wrong = new TreeSet<>();
    for (Map.Entry<FieldId, Set<Trait>> field : scenario.fields().entrySet()) {
      if (field.getValue().contains(Trait.ERROR)) {
        wrong.add(field.getKey());
      }
    }
    return new StatedFacts(
        scenario.id(), scenario.place(), scenario.asOf().orElse(day), scenario.facts(), wrong);
  }

  /** True when it expects one of the facts to be refused where it is filled in. */
  boolean expectsRefused(List<FactId> ofThese) {
    return ofThese.stream().map(FieldId::of).anyMatch(wrong::contains);
  }
}
