package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.MORNING;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.official;
import static io.gongjian.engine.project.ProjectFixture.stranger;
import static io.gongjian.engine.project.SmallPack.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationsTest extends DeterminationsOfAHouse {

  @Test
  void aDayThatIsNotGivenIsToday() {
    ProjectDetermination made =
        determining.determine(applicant(), HOUSE, Optional.empty()).asDone().orElseThrow();

    assertThat(made.determination().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(made.determination().of(PERMIT).applicability()).isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void theProjectsOwnRecordIsAFactToo() {
    ProjectDetermination made =
        determining.determine(applicant(), HOUSE, Optional.empty()).asDone().orElseThrow();

    assertThat(made.determination().given().facts().values())
        .extracting(fact -> fact.value().plain(), fact -> fact.source().name())
        .containsExactly(tuple("某住宅", "PROJECT"));
  }

  @Test
  void aKeptDeterminationHasItsReceiptAndItsCounts() {
    invest("40");

    SavedDetermination saved = save();

    assertThat(saved.summary().savedAt()).isEqualTo(MORNING);
    assertThat(saved.summary().savedBy()).isEqualTo(applicant().account());
    assertThat(saved.summary().projectVersion()).isEqualTo(1);
    assertThat(saved.summary().counts()).isEqualTo(new ApplicabilityCounts(1, 0, 0));
    assertThat(saved.summary().receiptHash()).isEqualTo(saved.receipt().hash()).hasSize(64);
    assertThat(saved.receipt().text())
        .contains("\"engine\":\"0.1.0\"", "\"asOf\":\"2026-01-01\"", "\"value\":40");
  }

  @Test
  void whatWasNotShownIsNotKept() {
    invest("40");

    assertThat(
            saving
                .save(applicant(), new SaveDetermination(HOUSE, Optional.empty(), Optional.of(0L)))
                .asRefused())
        .contains(new Refusal.Stale(0, 1));
  }

  @Test
  void explainsOnlyMattersOfThePack() {
    ExplainingApplicability explaining =
        new ExplainingApplicability(
            determining,
            opening,
            (pack, determination, matter) ->
                new Explanation(
                    matter,
                    determination.of(matter).applicability(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
    SavedDetermination saved = save();
    invest("40");

    assertThat(applicability(explaining, ExplainApplicability.now(HOUSE, Optional.empty(), PERMIT)))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(explaining, ExplainApplicability.kept(HOUSE, id(saved), PERMIT)))
        .isEqualTo(Applicability.UNKNOWN);
    assertThat(
            explaining
                .explain(
                    applicant(),
                    ExplainApplicability.now(HOUSE, Optional.empty(), new MatterId("castle")))
                .asRefused())
        .contains(new Refusal.NotFound("matter", "castle"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void officialsReadOrNotByTheirRoleAndNeverKeep(Role role) {
    SavedDetermination saved = save();
    Actor actor = role == Role.APPLICANT ? applicant() : official(role);
    boolean reads = role != Role.POLICY_ADMINISTRATOR && role != Role.OPERATOR;

    assertThat(opening.open(actor, HOUSE, id(saved)).asDone().isPresent()).isEqualTo(reads);
    assertThat(replaying.replay(actor, HOUSE, id(saved)).asDone().isPresent()).isEqualTo(reads);
    assertThat(determining.determine(actor, HOUSE, Optional.empty()).asDone().isPresent())
        .isEqualTo(reads);
    assertThat(listing().list(actor, HOUSE, PageRequest.first()).asDone().isPresent())
        .isEqualTo(reads);
    assertThat(
            saving
                .save(actor, new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
                .asDone()
                .isPresent())
        .isEqualTo(role == Role.APPLICANT);
  }

  @Test
  void nothingOfAnotherOrganisationsProjectIsThere() {
    SavedDetermination saved = save();
    Optional<Refusal> notThere = Optional.of(new Refusal.NotFound("project", HOUSE.toString()));

    assertThat(opening.open(stranger(), HOUSE, id(saved)).asRefused()).isEqualTo(notThere);
    assertThat(listing().list(stranger(), HOUSE, PageRequest.first()).asRefused())
        .isEqualTo(notThere);
    assertThat(determining.determine(stranger(), HOUSE, Optional.empty()).asRefused())
        .isEqualTo(notThere);
    assertThat(
            saving
                .save(stranger(), new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
                .asRefused())
        .isEqualTo(notThere);
    assertThat(comparing.compare(stranger(), HOUSE, id(saved), id(saved)).asRefused())
        .isEqualTo(notThere);
  }

  private Applicability applicability(
      ExplainingApplicability explaining, ExplainApplicability asked) {
    return explaining
        .explain(applicant(), asked)
        .asDone()
        .orElseThrow()
        .explanation()
        .applicability();
  }
}
