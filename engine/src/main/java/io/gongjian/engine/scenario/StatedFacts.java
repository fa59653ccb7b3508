package io.gongjian.engine.scenario;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.Place;
import java.time.LocalDate;

/**
 * The facts that a scenario states.
 *
 * @param id the scenario's
 * @param asked the day asked
 */
public record StatedFacts(String id, Place place, LocalDate asked, FactSheet facts) {

  /** Those of a scenario; {@code day} is asked where it names none. */
  public static StatedFacts of(Scenario scenario, LocalDate day) {
    return new StatedFacts(
        scenario.id(), scenario.place(), scenario.asOf().orElse(day), scenario.facts());
  }

  /** Those of a scenario of forms; {@code day} is asked where it names none. */
  public static StatedFacts of(FormScenario scenario, LocalDate day) {
    return new StatedFacts(
        scenario.id(), scenario.place(), scenario.asOf().orElse(day), scenario.facts());
  }
}
