package io.gongjian.webapp.adapter.persistence.mail;

import io.gongjian.engine.account.AccountName;
import org.jspecify.annotations.Nullable;

/** What an account says of mail, as it is stored. */
public record MailProfileRow(
    AccountName account, @Nullable String address, boolean wanted, String language) {}
