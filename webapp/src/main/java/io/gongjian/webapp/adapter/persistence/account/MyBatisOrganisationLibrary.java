package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.administration.AccountSearch;
import io.gongjian.engine.administration.OrganisationLibrary;
import io.gongjian.engine.paging.Page;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All organisations in the database. */
public final class MyBatisOrganisationLibrary implements OrganisationLibrary {

  private final Database database;

  public MyBatisOrganisationLibrary(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Organisation> find(CreditCode code) {
    return database.ask(
        AccountMapper.class, mapper -> Optional.ofNullable(mapper.organisation(code)));
  }

  @Override
  public Page<Organisation> search(AccountSearch search) {
    @Nullable String part = AccountRows.part(search.text());
    @Nullable String code = AccountRows.code(search.text());
    return database.ask(
        AccountMapper.class,
        mapper -> {
          long total = mapper.countOrganisations(part, code);
          List<Organisation> rows =
              total <= search.page().offset()
                  ? List.of()
                  : mapper.organisations(part, code, search.page().offset(), search.page().size());
          return new Page<>(rows, search.page(), total);
        });
  }

  @Override
  public void store(Organisation organisation) {
    database.tell(AccountMapper.class, mapper -> mapper.insertOrganisation(organisation));
  }

  @Override
  public void rename(Organisation renamed) {
    database.tell(AccountMapper.class, mapper -> mapper.renameOrganisation(renamed));
  }
}
