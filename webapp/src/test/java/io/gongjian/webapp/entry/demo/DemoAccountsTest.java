package io.gongjian.webapp.entry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
  @Test
  void everyRoleCanBeTried() {
    assertThat(DemoAccounts.all())
        .extracting(DemoAccount::role)
        .containsAll(Role.ofPeople().stream().map(Role::word).toList());
  }

  @Test
  void twoApplicantsActForDifferentOrganisationsWithRightCodes() {
    List<String> codes =
        DemoAccounts.all().stream()
            .flatMap(account -> account.organisation().stream())
            .map(DemoOrganisation::creditCode)
            .toList();
    assertThat(codes).hasSize(2).doesNotHaveDuplicates().allMatch(CreditCode::isCode);
  }

  @Test
  void linesHaveTheFormThatIsLookedFor() {
    assertThat(DemoAccounts.all())
        .extracting(DemoAccount::line)
        .allMatch(line -> line.matches("Account: [a-z_]+ [a-z0-9]+ \\S+"))
        .doesNotHaveDuplicates();
    assertThat(DemoAccounts.all()).extracting(DemoAccount::name).allMatch(AccountName::isName);
  }
}
