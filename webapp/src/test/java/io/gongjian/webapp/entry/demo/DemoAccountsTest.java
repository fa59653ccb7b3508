package io.gongjian.webapp.entry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    assertThat(DemoAccounts.ofRoles())
        .extracting(DemoAccount::line)
        .allMatch(line -> line.matches("Account: [a-z_]+ [a-z0-9]+ \\S+"))
        .doesNotHaveDuplicates();
    assertThat(DemoAccounts.all())
        .extracting(DemoAccount::name)
        .allMatch(AccountName::isName)
        .doesNotHaveDuplicates();
    assertThat(DemoAccounts.line(DemoAccounts.ofHaikou()).orElseThrow())
        .matches("… approver [a-z., ]+ \\S+");
    assertThat(DemoAccounts.line(List.of())).isEmpty();
  }

  @Test
  void everyOfficialOfHaikouHasAnOfficeAndPostsThatFlowsOfTheProvinceAskFor() {
    Pack hainan =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
    Set<LaneId> lanes =
        hainan.flows().values().stream()
            .flatMap(flow -> flow.lanes().keySet().stream())
            .collect(Collectors.toSet());

    assertThat(DemoAccounts.ofHaikou())
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            official -> {
              DemoOffice office = official.office().orElseThrow();
              assertThat(hainan.departments()).containsKey(office.department());
              assertThat(hainan.regions()).containsKey(office.region());
              assertThat(lanes).containsAll(office.posts());
              assertThat(official.shownName()).matches("\\p{IsHan}{2,4}（\\p{IsHan}+）");
            });
  }

  @Test
  void theWayOfACommonPermitIsSharedOutInEachOfThreeDepartments() {
    for (String department : List.of("housing", "natural_resources", "development_reform")) {
      for (String lane : List.of("window", "officer", "leader")) {
        assertThat(DemoAccounts.ofHaikou())
            .filteredOn(official -> holds(official, department, lane))
            .as("%s of %s", lane, department)
            .hasSize(1);
      }
    }
  }

  private static boolean holds(DemoAccount official, String department, String lane) {
    return official
        .office()
        .filter(office -> office.department().value().equals(department))
        .filter(office -> office.posts().contains(new LaneId(lane)))
        .isPresent();
  }
}
