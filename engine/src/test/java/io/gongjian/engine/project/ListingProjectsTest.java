package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.house;
import static io.gongjian.engine.project.ProjectFixture.official;
import static io.gongjian.engine.project.ProjectFixture.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingProjectsTest {

  private final InMemoryProjects store = InMemoryProjects.with(house());
  private final ListingProjects listing = new ListingProjects(store::search);

  @Test
  void anApplicantSeesThoseOfTheirOrganisation() {
    assertThat(names(applicant())).containsExactly("某住宅");
    assertThat(names(stranger())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVER", "SUPERVISOR"})
  void approversAndSupervisorsSeeThoseOfTheirRegions(Role role) {
    assertThat(names(official(role))).containsExactly("某住宅");
    assertThat(names(official(role, "housing", "460100"))).isEmpty();
    assertThat(names(official(role, "housing", ""))).isEmpty();
  }

  @Test
  void anApproverOfNoDepartmentSeesNone() {
    assertThat(names(official(Role.APPROVER, "", "460000"))).isEmpty();
    assertThat(names(official(Role.SUPERVISOR, "", "460000"))).containsExactly("某住宅");
  }

  @Test
  void theProductItselfSeesAll() {
    assertThat(names(Actor.system())).containsExactly("某住宅");
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICY_ADMINISTRATOR", "OPERATOR"})
  void othersSeeNone(Role role) {
    assertThat(listing.list(official(role), "", PageRequest.first()).asRefused())
        .contains(new Refusal.NotAllowed(role));
  }

  @Test
  void looksForPartOfTheName() {
    assertThat(
            listing.list(applicant(), " 住宅 ", PageRequest.first()).asDone().orElseThrow().total())
        .isEqualTo(1);
    assertThat(listing.list(applicant(), "大桥", PageRequest.first()).asDone().orElseThrow().total())
        .isZero();
  }

  @Test
  void refusesToLookForAnEssay() {
    assertThat(listing.list(applicant(), "工".repeat(101), PageRequest.first()).asRefused())
        .containsInstanceOf(Refusal.BadInput.class);
  }

  private List<String> names(Actor actor) {
    return listing.list(actor, "", PageRequest.first()).asDone().orElseThrow().items().stream()
        .map(ProjectSummary::name)
        .toList();
  }
}
