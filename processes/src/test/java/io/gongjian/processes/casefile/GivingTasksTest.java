package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.HAIKOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.AssignTasks;
import io.gongjian.engine.casefile.AssignedTask;
import io.gongjian.engine.casefile.AssigningTasks;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.casefile.DoAlone;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tasks that get another holder: what nobody has, what a leaver has, and several at once. */
class GivingTasksTest {

  private static final StepId ACCEPT = new StepId("accept");
  private static final StepId REVIEW = new StepId("review");

  private static Actor supervisor(RegionCode region) {
    return new Actor(
        new AccountName("jiandu"), Role.SUPERVISOR, Optional.empty(), Set.of(), Set.of(region));
  }

  /** Counts what was undone. */
  private static final class Alone implements DoAlone {
    private int undone;

    @Override
    public <T> Attempt<T> alone(Supplier<Attempt<T>> work) {
      Attempt<T> attempt = work.get();
      undone += attempt.asRefused().isPresent() ? 1 : 0;
      return attempt;
    }
  }

  @Test
  void whatNobodyHasIsGivenToSomebodyByTheOneWhoWatchesOverTheRegion() {
    CaseWorld permit = new CaseWorld("state_land_supply", "officer");
    permit.complete("window1", "accept", StepOutcome.ACCEPTED, "");
    assertThat(permit.file().isWaitingForSomebody()).isTrue();
    assertThat(permit.open(supervisor(HAIKOU)).asDone().orElseThrow().may())
        .containsExactly(FlowAct.TRANSFER);

    FlowAction given = new FlowAction.Transfer(REVIEW, new PersonId("li"));
    assertThat(permit.act(supervisor(new RegionCode("460200")), given, "").asRefused())
        .containsInstanceOf(Refusal.NotFound.class);
    assertThat(permit.act(permit.official("window1"), given, "").asRefused()).isPresent();
    permit.act(supervisor(HAIKOU), given, "");

    assertThat(permit.file().reading().open()).containsEntry(REVIEW, List.of(new PersonId("li")));
    assertThat(permit.open(supervisor(HAIKOU)).asDone().orElseThrow().may()).isEmpty();
  }

  @Test
  void whatSomebodyHasStaysTheirsWhoeverWatches() {
    CaseWorld permit = new CaseWorld("state_land_supply");

    assertThat(
            permit
                .act(supervisor(HAIKOU), new FlowAction.Transfer(ACCEPT, new PersonId("li")), "")
                .asRefused())
        .isPresent();
    assertThat(permit.acts()).containsExactly("received");
  }

  @Test
  void allThatALeaverHasGoesToAnotherByTheOneWhoWatchesOverTheRegion() {
    CaseWorld permit = new CaseWorld("state_land_supply");
    FlowAction leave = new FlowAction.Leave(new PersonId("window1"), new PersonId("window9"));

    assertThat(permit.act(permit.official("window2"), leave, "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    assertThat(permit.act(APPLICANT, leave, "").asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    permit.act(supervisor(HAIKOU), leave, "");

    assertThat(permit.file().reading().open().get(ACCEPT))
        .extracting(PersonId::value)
        .containsExactly("window2", "window9");
  }

  @Test
  void whoWatchesOverTheRegionGetsNoStepOfTheProductOrOfTheApplicant() {
    StepId own = new StepId("public_notice");
    CaseWorld district = new CaseWorld("historic_district_approval");
    district.complete("window1", "accept", StepOutcome.ACCEPTED, "");
    district.complete("officer1", "review", StepOutcome.AGREE, "");
    district.complete("culture1", "culture", StepOutcome.AGREE, "");
    district.complete("experts1", "experts", StepOutcome.AGREE, "");
    assertThat(district.file().reading().open()).containsEntry(own, List.of(PersonId.SYSTEM));
    int before = district.acts().size();

    for (FlowAction taking :
        List.of(
            new FlowAction.Transfer(own, new PersonId("li")),
            new FlowAction.Leave(PersonId.SYSTEM, new PersonId("li")),
            new FlowAction.Leave(PersonId.APPLICANT, new PersonId("li")))) {
      assertThat(district.act(supervisor(HAIKOU), taking, "").asRefused())
          .as(taking.toString())
          .containsInstanceOf(Refusal.NotReady.class);
    }
    assertThat(district.acts()).hasSize(before);
    assertThat(district.file().reading().open()).containsEntry(own, List.of(PersonId.SYSTEM));
  }

  @Test
  void oneWhoHoldsNothingLeavesNothing() {
    CaseWorld permit = new CaseWorld("state_land_supply");
    FlowAction leave = new FlowAction.Leave(new PersonId("officer1"), new PersonId("li"));

    assertThat(permit.act(supervisor(HAIKOU), leave, "").asRefused())
        .containsInstanceOf(Refusal.NotReady.class);
    assertThat(permit.acts()).containsExactly("received");
  }

  @Test
  void severalTasksAreGivenEachByItselfAndWhatIsRefusedIsTold() {
    CaseWorld permit = new CaseWorld("state_land_supply");
    Alone alone = new Alone();
    CaseTask own = new CaseTask(permit.number, ACCEPT);
    CaseTask later = new CaseTask(permit.number, REVIEW);

    List<AssignedTask> given =
        new AssigningTasks(permit.acting(), alone)
            .assign(
                permit.official("window1"),
                new AssignTasks(List.of(later, own), Optional.of(new PersonId("window9")), false))
            .asDone()
            .orElseThrow();

    assertThat(given).extracting(AssignedTask::task).containsExactly(later, own);
    assertThat(given).extracting(one -> one.refusal().isPresent()).containsExactly(true, false);
    assertThat(permit.file().reading().open().get(ACCEPT))
        .extracting(PersonId::value)
        .contains("window9");
  }

  @Test
  void aTrialIsUndoneWhateverComesOfIt() {
    CaseWorld permit = new CaseWorld("state_land_supply");
    Alone alone = new Alone();
    AssignTasks asked =
        new AssignTasks(List.of(new CaseTask(permit.number, ACCEPT)), Optional.empty(), true);

    List<AssignedTask> told =
        new AssigningTasks(permit.acting(), alone)
            .assign(permit.official("window1"), asked)
            .asDone()
            .orElseThrow();

    assertThat(told).extracting(AssignedTask::refusal).containsExactly(Optional.empty());
    assertThat(alone.undone).isEqualTo(1);
  }

  @Test
  void noneAndTooManyAreRefusedAndSoIsOneWithoutTasks() {
    CaseWorld permit = new CaseWorld("state_land_supply");
    AssigningTasks assigning = new AssigningTasks(permit.acting(), new Alone());
    List<CaseTask> many =
        IntStream.rangeClosed(1, AssignTasks.MOST + 1)
            .mapToObj(at -> "460100-20261102-%05d-01".formatted(at))
            .map(number -> new CaseTask(new CaseNumber(number), ACCEPT))
            .toList();

    for (List<CaseTask> tasks : List.of(List.<CaseTask>of(), many)) {
      assertThat(
              assigning
                  .assign(
                      permit.official("window1"), new AssignTasks(tasks, Optional.empty(), false))
                  .asRefused())
          .containsInstanceOf(Refusal.BadInput.class);
    }
    assertThat(
            assigning
                .assign(APPLICANT, new AssignTasks(many.subList(0, 1), Optional.empty(), false))
                .asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
  }
}
