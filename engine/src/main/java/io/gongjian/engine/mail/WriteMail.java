package io.gongjian.engine.mail;

import io.gongjian.engine.account.Account;
import java.util.Locale;
import java.util.Optional;

/** Writes what a notice says in a mail. */
@FunctionalInterface
public interface WriteMail {

  /** The words of a mail. */
  record Wording(String subject, String text) {}

  /** The words for an account; empty when it may not see the case any more. */
  Optional<Wording> write(Account reader, QueuedMail mail, Locale language);
}
