package io.gongjian.engine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Organisation BUILDER =
      new Organisation(new CreditCode("91350100M000100Y43"), "某建设公司");

  @Test
  void anApplicantActsForTheirOrganisation() {
    Account account = new Account(new AccountName("li"), "李", Role.APPLICANT, Optional.of(BUILDER));

    assertThat(account.actor().actsFor(BUILDER.code())).isTrue();
    assertThat(account.actor().actsFor(new CreditCode("91110000802100433B"))).isFalse();
  }

  @Test
  void anApplicantWithoutOrganisationIsNoAccount() {
    assertThatThrownBy(
            () -> new Account(new AccountName("li"), "李", Role.APPLICANT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anApproverActsForNoOrganisation() {
    Account account = new Account(new AccountName("wang"), "王", Role.APPROVER, Optional.empty());

    assertThat(account.actor().actsFor(BUILDER.code())).isFalse();
  }

  @Test
  void aNameIsLowerCaseAscii() {
    assertThat(AccountName.isName("li.na-2")).isTrue();
    assertThat(AccountName.isName("Li")).isFalse();
    assertThat(AccountName.isName("李娜")).isFalse();
    assertThat(AccountName.isName("l")).isFalse();
    assertThat(AccountName.isName("l".repeat(65))).isFalse();
  }
}
