package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * The notices of one who is signed in: those to the account, and those to the organisation it acts
 * for; the latest first. What one person of an organisation has read the others have not.
 */
public interface PageNotices {

  Page<CaseNotice> page(AccountName account, Optional<CreditCode> organisation, PageRequest page);

  /** How many came after the account last looked, counted up to a hundred. */
  int unread(AccountName account, Optional<CreditCode> organisation);

  /** Notes that the account has looked. */
  void read(AccountName account, Instant until);
}
