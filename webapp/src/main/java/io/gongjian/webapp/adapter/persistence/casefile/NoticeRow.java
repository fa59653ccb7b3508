package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import java.time.Instant;

/**
 * A notice, as it is stored.
 *
 * @param id 0 for one that is not stored yet
 * @param addressee an account, or the code of an organisation
 */
public record NoticeRow(
    long id,
    String addressee,
    CaseNumber caseNumber,
    int sequence,
    NoticeKind kind,
    Instant noticedAt,
    String said) {}
