package io.gongjian.engine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  void aNameUnderWhichSomethingElseActsIsNoAccounts() {
    for (PersonId other : List.of(PersonId.APPLICANT, PersonId.SYSTEM)) {
      assertThat(new AccountName(other.value()).isReserved()).isTrue();
    }
    assertThat(AccountName.TERMINAL.isReserved()).isTrue();
    assertThat(new AccountName("li").isReserved()).isFalse();
  }

  @Test
  void whoHasNoPostsDoesThoseOfAllLanes() {
    Account account =
        new Account(
            new AccountName("wang"),
            "王",
            Role.APPROVER,
            Optional.empty(),
            Set.of(new DepartmentId("housing")),
            Set.of(new RegionCode("460100")));

    assertThat(account.posts()).isEmpty();
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
