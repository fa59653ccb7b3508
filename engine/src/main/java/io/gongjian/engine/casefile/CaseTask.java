package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.StepId;

/** An open step of a case. */
public record CaseTask(CaseNumber number, StepId step) {}
