package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.HAIKOU;
import static io.gongjian.processes.casefile.CaseWorld.official;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees a case and may act in it; for everybody else it is not there. */
class CaseRightsTest {

  private static final DepartmentId HOUSING = new DepartmentId("housing");

  private final CaseWorld filing = new CaseWorld("completion_filing");

  private static Actor other(Role role, String organisation, RegionCode region) {
    return new Actor(
        new AccountName("other"),
        role,
        Optional.of(organisation).filter(code -> !code.isEmpty()).map(CreditCode::new),
        Set.of(),
        Set.of(region));
  }

  private void isNotThereFor(Actor actor) {
    assertThat(filing.open(actor).asRefused()).containsInstanceOf(Refusal.NotFound.class);
    Attempt<?> claim = filing.act(actor, new FlowAction.Claim(new StepId("accept")), "");
    assertThat(claim.asRefused()).containsInstanceOf(Refusal.NotFound.class);
    assertThat(filing.acts()).containsExactly("received");
  }

  @Test
  void theOfficeThatDecidesSeesItAndAnotherOfficeDoesNot() {
    assertThat(filing.open(official("officer1", HOUSING, HAIKOU)).asDone()).isPresent();
    isNotThereFor(official("stranger", new DepartmentId("culture"), HAIKOU));
  }

  @Test
  void theApplicantIsToldOfTheOfficeButNotWhoInItDidIt() {
    Actor window = official("window1", HOUSING, HAIKOU);
    filing.act(
        window,
        new FlowAction.Complete(
            new StepId("accept"), Optional.of(StepOutcome.ACCEPTED), Optional.empty()),
        "");

    assertThat(filing.open(APPLICANT).asDone().orElseThrow().record())
        .extracting(entry -> entry.act() + " " + entry.by())
        .containsExactly("received " + APPLICANT.account(), "complete system");
  }

  @Test
  void theSameOfficeOfAnotherCityDoesNot() {
    isNotThereFor(official("stranger", HOUSING, new RegionCode("460200")));
  }

  @Test
  void theProvinceSeesWhatItsCitiesHave() {
    assertThat(filing.open(official("officer1", HOUSING, new RegionCode("460000"))).asDone())
        .isPresent();
  }

  @Test
  void theOwnerSeesItAndAnotherOrganisationDoesNot() {
    assertThat(filing.open(APPLICANT).asDone()).isPresent();
    isNotThereFor(other(Role.APPLICANT, "91460200MA5DEM020B", HAIKOU));
  }

  @Test
  void aSupervisorOfTheRegionReadsItAndMayDoNothing() {
    Actor supervisor = other(Role.SUPERVISOR, "", HAIKOU);

    assertThat(filing.open(supervisor).asDone().orElseThrow().may()).isEmpty();
    assertThat(filing.act(supervisor, new FlowAction.Urge(Optional.empty()), "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    isNotThereFor(other(Role.SUPERVISOR, "", new RegionCode("460200")));
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICY_ADMINISTRATOR", "OPERATOR"})
  void whoeverKeepsRulesOrServersNeverDoes(Role role) {
    Actor keeper = other(role, "", HAIKOU);

    assertThat(filing.open(keeper).asRefused()).containsInstanceOf(Refusal.NotAllowed.class);
    assertThat(filing.act(keeper, new FlowAction.Withdraw(), "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void anApplicantAnswersWithdrawsAndUrgesAndNothingElse() {
    assertThat(filing.act(APPLICANT, new FlowAction.Claim(new StepId("accept")), "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    assertThat(filing.act(APPLICANT, new FlowAction.Urge(Optional.empty()), "").asDone())
        .isPresent();
  }

  @Test
  void anApproverNeverSpeaksForTheApplicantOrTheProduct() {
    Actor impostor = official("applicant", HOUSING, HAIKOU);

    assertThat(filing.act(impostor, new FlowAction.Urge(Optional.empty()), "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    assertThat(filing.act(filing.official("window1"), new FlowAction.Withdraw(), "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void whoeverWasAskedSeesItFromAnyOffice() {
    filing.act(
        filing.official("window1"),
        new FlowAction.Transfer(new StepId("accept"), new PersonId("friend")),
        "");

    Actor friend = official("friend", new DepartmentId("culture"), new RegionCode("460200"));

    assertThat(filing.open(friend).asDone()).isPresent();
    assertThat(
            filing
                .act(
                    friend,
                    new FlowAction.Complete(
                        new StepId("accept"), Optional.of(StepOutcome.ACCEPTED), Optional.empty()),
                    "")
                .asDone())
        .isPresent();
  }
}
