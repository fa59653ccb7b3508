package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.PersonId;

/** Tells whether somebody is an approver who may sign in, so that work can be handed to them. */
@FunctionalInterface
public interface KnowsOfficial {

  boolean knows(PersonId person);
}
