package io.gongjian.webapp.adapter.persistence.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;

/** Somebody of an organisation who wants mail. */
public record MailReaderRow(AccountName account, CreditCode organisation) {}
