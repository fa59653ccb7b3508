package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.HAIKOU;
import static io.gongjian.processes.casefile.CaseWorld.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.project.ProjectId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Those who are concerned follow their cases; for others they are not there. */
class FollowingCasesTest {

  private static final Actor STRANGER =
      new Actor(
          new AccountName("lisi"),
          Role.APPLICANT,
          Optional.of(new CreditCode("91110000802100433B")));

  private final CaseWorld filing = new CaseWorld("completion_filing");
  private final FollowingCases following = filing.following(new EveryCase());

  @Test
  void theApplicantSeesUntilWhenItHasTimeAndWhatIsToBeCorrectedSinceWhen() {
    OwnCase received = only(following.open(APPLICANT, 10));
    assertThat(received.clock().due()).isPresent();
    assertThat(received.asked()).isEmpty();

    filing
        .on("2026-11-03")
        .act(
            filing.official("window1"),
            new FlowAction.Correct(
                Optional.of(new StepId("accept")), List.of("other:|甲"), Optional.empty()),
            "");

    OwnCase asked = only(following.ofApplication(APPLICANT, filing.number.application()));
    assertThat(asked.asked()).extracting(CorrectionItem::text).containsExactly("甲");
    assertThat(asked.askedAt().orElseThrow()).isEqualTo("2026-11-03T02:00:00Z");
  }

  @Test
  void anotherOrganisationAnotherDepartmentAndThoseWithoutCasesSeeNone() {
    ProjectId project = filing.file().head().project();
    Actor elsewhere = CaseWorld.official("wangwu", new DepartmentId("weather"), HAIKOU);
    Actor operator = new Actor(new AccountName("ops"), Role.OPERATOR, Optional.empty());

    assertThat(following.ofProject(APPLICANT, project)).hasSize(1);
    assertThat(following.ofProject(filing.official("officer1"), project)).hasSize(1);
    assertThat(following.find(filing.official("officer1"), filing.number)).isPresent();
    for (Actor other : List.of(STRANGER, elsewhere, operator)) {
      assertThat(following.ofProject(other, project)).as(other.toString()).isEmpty();
      assertThat(following.ofApplication(other, filing.number.application())).isEmpty();
      assertThat(following.find(other, filing.number)).isEmpty();
      assertThat(following.open(other, 10)).isEmpty();
      assertThat(following.ended(other, 10)).isEmpty();
    }
  }

  @Test
  void onlyApplicantsHaveCasesOfTheirOwn() {
    assertThat(following.open(filing.official("officer1"), 10)).isEmpty();
  }

  private static OwnCase only(List<OwnCase> cases) {
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  /** Finds the case whoever asks: that not everybody sees it is not the store's to hold. */
  private final class EveryCase implements FindOwnCases {

    @Override
    public List<CaseFile> ofProject(ProjectId project) {
      return List.of(filing.file());
    }

    @Override
    public List<CaseFile> open(CreditCode owner, int most) {
      assertThat(owner).isIn(OWNER, STRANGER.organisation().orElseThrow());
      return List.of(filing.file());
    }

    @Override
    public List<CaseFile> ended(CreditCode owner, int most) {
      return List.of(filing.file());
    }
  }
}
