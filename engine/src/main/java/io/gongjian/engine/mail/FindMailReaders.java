package io.gongjian.engine.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the accounts that want their notices by mail. */
@FunctionalInterface
public interface FindMailReaders {

  /**
   * The accounts that may sign in, have an address and want mail, among {@code accounts} and among
   * the people of {@code organisations}.
   */
  Readers find(Set<AccountName> accounts, Set<CreditCode> organisations);

  /**
   * Who is written to.
   *
   * @param accounts those of the accounts that were asked for
   * @param ofOrganisations the people of each organisation
   */
  record Readers(Set<AccountName> accounts, Map<CreditCode, List<AccountName>> ofOrganisations) {}
}
