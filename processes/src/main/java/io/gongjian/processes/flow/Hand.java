package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;

/**
 * Somebody who answers before the owner of a task does.
 *
 * @param isSigner true for one asked as a signer before the owner, false for a delegate
 */
record Hand(PersonId person, boolean isSigner) {}
