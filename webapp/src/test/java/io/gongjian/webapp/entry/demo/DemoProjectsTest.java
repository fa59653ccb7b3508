package io.gongjian.webapp.entry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectCode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoProjectsTest {

  private final List<DemoProject> projects = DemoProjects.read();

  @Test
  void everyProjectTellsWhereItsFactsComeFrom() {
    assertThat(projects).hasSize(11);
    assertThat(projects)
        .allSatisfy(
            project -> {
              assertThat(project.sourceNote()).contains("公开资料").hasSizeLessThan(500);
              assertThat(project.facts()).isNotEmpty();
              assertThat(RegionCode.isCode(project.region())).isTrue();
            });
    assertThat(projects).filteredOn(project -> project.address().isPresent()).hasSize(10);
    assertThat(projects)
        .flatExtracting(project -> project.code().stream().toList())
        .hasSize(3)
        .allMatch(code -> ProjectCode.isCode(code));
  }

  @Test
  void everyProjectIsAlwaysStoredUnderTheSameId() {
    assertThat(projects).extracting(DemoProject::storedAs).doesNotHaveDuplicates();
    assertThat(DemoProjects.read().get(0).storedAs()).isEqualTo(projects.get(0).storedAs());
  }

  @Test
  void mostProjectsBelongToTheFirstApplicant() {
    var byOwner =
        projects.stream().collect(Collectors.groupingBy(DemoProject::owner, Collectors.counting()));

    assertThat(byOwner).containsOnlyKeys("shenqing", "shenqing2");
    assertThat(byOwner.get("shenqing")).isGreaterThan(byOwner.get("shenqing2"));
  }

  @Test
  void theDemoAccountsCanBeStored() {
    assertThat(DemoAccounts.all()).extracting(DemoAccount::role).contains("operator");
    assertThat(DemoAccounts.all())
        .allSatisfy(
            account -> {
              assertThat(AccountName.isName(account.name())).isTrue();
              assertThat(Role.ofWord(account.role()).word()).isEqualTo(account.role());
              account
                  .organisation()
                  .ifPresent(
                      organisation ->
                          assertThat(CreditCode.isCode(organisation.creditCode())).isTrue());
            });
  }
}
