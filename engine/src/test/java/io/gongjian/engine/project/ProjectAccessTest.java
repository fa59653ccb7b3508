package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.CLOCK;
import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.house;
import static io.gongjian.engine.project.ProjectFixture.official;
import static io.gongjian.engine.project.ProjectFixture.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectAccessTest {

  @ParameterizedTest
  @CsvSource({
    // where the project lies, where the official works, whether it is there for them
    "460100, 460100, true",
    "460100, 460000, true",
    "460105, 460100, true",
    "460105, 460000, true",
    "469001, 469000, true",
    "469001, 460000, true",
    "460000, 460100, false",
    "460100, 460200, false",
    "460100, 460105, false",
    "460100, 469000, false",
    "460100, 440000, false",
    "460100, '',     false",
  })
  void anOfficialReadsTheProjectsOfTheirRegionAndOfAllThatLiesInIt(
      String lies, String works, boolean there) {
    for (Role role : new Role[] {Role.APPROVER, Role.SUPERVISOR}) {
      Attempt<Project> read = read(official(role, "housing", works), lies);

      assertThat(read.asDone().isPresent()).as("%s", role).isEqualTo(there);
      if (!there) {
        assertThat(read.asRefused()).contains(new Refusal.NotFound("project", HOUSE.toString()));
      }
    }
  }

  @Test
  void anApproverWorksForADepartmentAndASupervisorNeedsNone() {
    assertThat(read(official(Role.APPROVER, "", "460000"), "460100").asDone()).isEmpty();
    assertThat(read(official(Role.APPROVER, "water", "460000"), "460100").asDone()).isPresent();
    assertThat(read(official(Role.SUPERVISOR, "", "460000"), "460100").asDone()).isPresent();
  }

  @Test
  void anApplicantReadsAndChangesTheProjectsOfTheirOrganisationWhereverTheyLie() {
    assertThat(read(applicant(), "110000").asDone()).isPresent();
    assertThat(change(applicant()).asDone()).isPresent();
    assertThat(read(stranger(), "460100").asRefused()).containsInstanceOf(Refusal.NotFound.class);
    assertThat(change(stranger()).asRefused()).containsInstanceOf(Refusal.NotFound.class);
    Actor ofNobody = new Actor(applicant().account(), Role.APPLICANT, Optional.empty());
    assertThat(read(ofNobody, "460100").asDone()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"POLICY_ADMINISTRATOR", "OPERATOR"})
  void whoKeepsRulesOrTheSystemReadsNone(Role role) {
    assertThat(read(official(role), "460100").asRefused()).contains(new Refusal.NotAllowed(role));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPLICANT")
  void nobodyButApplicantsChangesAProject(Role role) {
    assertThat(change(official(role)).asRefused()).contains(new Refusal.NotAllowed(role));
  }

  @Test
  void theProductItselfReadsEveryProject() {
    assertThat(read(Actor.system(), "460100").asDone()).isPresent();
    assertThat(Role.ofPeople()).doesNotContain(Role.SYSTEM);
    assertThat(Arrays.asList(Role.values())).containsAll(Role.ofPeople());
  }

  @Test
  void toAnApproverFallsWhatTheirDepartmentDecidesByThePackOfToday() {
    FindingRemit finding = new FindingRemit(SmallPack::serving, CLOCK);

    assertThat(finding.of(official(Role.APPROVER), house()).covers(SmallPack.PERMIT)).isTrue();
    assertThat(
            finding
                .of(official(Role.APPROVER, "water", "460000"), house())
                .covers(SmallPack.PERMIT))
        .isFalse();
    assertThat(finding.of(applicant(), house()).covers(SmallPack.PERMIT)).isTrue();
    assertThat(
            finding.of(official(Role.SUPERVISOR, "", "460000"), house()).covers(SmallPack.PERMIT))
        .isTrue();
  }

  @Test
  void whereNoPackSaysWhoDecidesNothingFallsToAnApprover() {
    FindingRemit finding = new FindingRemit((region, day) -> new PackChoice.NoPack(region), CLOCK);

    assertThat(finding.of(official(Role.APPROVER), house()).covers(SmallPack.PERMIT)).isFalse();
  }

  private static Attempt<Project> read(Actor actor, String lies) {
    assertThat(RegionCode.isCode(lies)).isTrue();
    return ProjectAccess.readable(actor, HOUSE, id -> Optional.of(house(lies)));
  }

  private static Attempt<Project> change(Actor actor) {
    return ProjectAccess.changeable(actor, HOUSE, id -> Optional.of(house("460100")));
  }
}
