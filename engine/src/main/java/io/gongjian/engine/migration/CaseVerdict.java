package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.flow.StepId;
import java.util.Optional;

/**
 * What would become of a case, or became of it.
 *
 * @param reason the word of what is asked, or of what keeps it; of what failed
 * @param step what it is about
 */
public record CaseVerdict(
    CaseNumber number, MigrationState state, String reason, Optional<StepId> step) {}
