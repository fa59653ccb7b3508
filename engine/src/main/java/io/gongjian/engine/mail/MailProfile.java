package io.gongjian.engine.mail;

import io.gongjian.engine.account.AccountName;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether and how an account is written to.
 *
 * @param wanted true when notices shall go by mail too
 * @param language the one in which it is written to
 */
public record MailProfile(
    AccountName account, Optional<MailAddress> address, boolean wanted, Locale language) {

  /** That of an account that said nothing yet. */
  public static MailProfile none(AccountName account) {
    return new MailProfile(account, Optional.empty(), false, Locale.SIMPLIFIED_CHINESE);
  }

  /** Where notices go; empty when they shall not go by mail. */
  public Optional<MailAddress> noticesTo() {
    return address.filter(one -> wanted);
  }
}
