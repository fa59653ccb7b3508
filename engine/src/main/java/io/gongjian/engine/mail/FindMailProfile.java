package io.gongjian.engine.mail;

import io.gongjian.engine.account.AccountName;
import java.util.Optional;

/** Finds what an account said of mail. */
@FunctionalInterface
public interface FindMailProfile {

  Optional<MailProfile> find(AccountName account);
}
