package io.gongjian.engine.administration;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Organisations in memory. */
final class InMemoryOrganisations implements OrganisationLibrary {

  private final Map<CreditCode, Organisation> organisations = new TreeMap<>();

  @Override
  public Optional<Organisation> find(CreditCode code) {
    return Optional.ofNullable(organisations.get(code));
  }

  @Override
  public Page<Organisation> search(AccountSearch search) {
    return Page.of(List.copyOf(organisations.values()), search.page());
  }

  @Override
  public void store(Organisation organisation) {
    organisations.put(organisation.code(), organisation);
  }

  @Override
  public void rename(Organisation renamed) {
    organisations.put(renamed.code(), renamed);
  }

  Organisation find(String code) {
    return find(new CreditCode(code)).orElseThrow();
  }
}
