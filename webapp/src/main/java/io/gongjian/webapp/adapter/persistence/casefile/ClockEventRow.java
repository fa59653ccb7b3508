package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the clock of a case, as it is stored.
 *
 * @param sequence from 1
 */
public record ClockEventRow(
    CaseNumber caseNumber,
    int sequence,
    CaseEvent.Kind kind,
    LocalDate day,
    int days,
    String reason,
    @Nullable String clause) {}
