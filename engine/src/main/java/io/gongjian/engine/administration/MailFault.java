package io.gongjian.engine.administration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNumber;
import java.time.Instant;

/**
 * A notice that could not be sent by mail.
 *
 * @param reason what the mail server said
 */
public record MailFault(AccountName account, CaseNumber number, String reason, Instant at) {}
