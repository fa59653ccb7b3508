package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;

/**
 * That somebody answered before the owner of a task.
 *
 * @param by who answered: the one who was asked, or a deputy
 * @param at how many lines the record of the case had then
 */
record Help(Hand hand, PersonId by, int at) {

  boolean isOf(PersonId person) {
    return hand.person().equals(person) || by.equals(person);
  }

  boolean isOfSigner(PersonId person) {
    return hand.isSigner() && hand.person().equals(person);
  }
}
