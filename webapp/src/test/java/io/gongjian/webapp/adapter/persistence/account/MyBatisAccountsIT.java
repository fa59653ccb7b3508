package io.gongjian.webapp.adapter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.error.EngineException;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyBatisAccountsIT {

  private final Database database = StoreFixture.database();
  private final MyBatisAccounts accounts = new MyBatisAccounts(database);

  @Test
  void anApplicantIsReadBackWithTheirOrganisation() {
    Organisation organisation = StoreFixture.newOrganisation(database);
    Account account =
        new Account(
            new AccountName("applicant.it"), "李娜", Role.APPLICANT, Optional.of(organisation));

    accounts.store(account, "hash", StoreFixture.MORNING);

    assertThat(accounts.find(account.name())).contains(account);
    assertThat(accounts.find(organisation.code())).contains(organisation);
    assertThat(accounts.credential(account.name())).contains(new Credential("hash", false, 0));
  }

  @Test
  void anOfficialHasNoOrganisation() {
    Account account =
        new Account(
            new AccountName("official.it"), "王", Role.POLICY_ADMINISTRATOR, Optional.empty());

    accounts.store(account, "hash", StoreFixture.MORNING);

    assertThat(accounts.find(account.name())).contains(account);
  }

  @Test
  void nobodyIsFoundByAnUnknownName() {
    assertThat(accounts.find(new AccountName("nobody.it"))).isEmpty();
    assertThat(accounts.credential(new AccountName("nobody.it"))).isEmpty();
    assertThat(accounts.find(new CreditCode("91350100M000100Y43"))).isEmpty();
  }

  @Test
  void aNameIsGivenOnce() {
    Account account =
        new Account(new AccountName("twice.it"), "赵", Role.OPERATOR, Optional.empty());
    accounts.store(account, "hash", StoreFixture.MORNING);

    assertThatThrownBy(() -> accounts.store(account, "other", StoreFixture.MORNING))
        .isInstanceOf(EngineException.class);
    assertThat(accounts.credential(account.name())).contains(new Credential("hash", false, 0));
  }
}
