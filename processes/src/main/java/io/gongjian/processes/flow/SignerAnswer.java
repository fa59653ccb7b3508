package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepOutcome;

/**
 * What the owner of a task answered.
 *
 * @param owner whose task it was
 * @param by who answered: the owner, or a deputy
 * @param at how many lines the record of the case had then
 */
record SignerAnswer(PersonId owner, PersonId by, StepOutcome outcome, int at) {

  boolean isOf(PersonId person) {
    return owner.equals(person) || by.equals(person);
  }
}
