package io.gongjian.engine.casefile;

import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;

/**
 * What came of a task that was to be given to somebody.
 *
 * @param refusal why it stays where it is; empty where it was given
 */
public record AssignedTask(CaseTask task, Optional<Refusal> refusal) {}
