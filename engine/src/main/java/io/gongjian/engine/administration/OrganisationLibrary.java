package io.gongjian.engine.administration;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.paging.Page;
import java.util.Optional;

/** All organisations. */
public interface OrganisationLibrary {

  Optional<Organisation> find(CreditCode code);

  Page<Organisation> search(AccountSearch search);

  void store(Organisation organisation);

  void rename(Organisation renamed);
}
