package io.gongjian.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.migration.CaseVerdict;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationProgress;
import io.gongjian.engine.migration.MigrationRequest;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.migration.MigrationTrial;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Many running cases are taken into a changed flow: what was told of each is what became of it. */
class MigratingManyCasesTest {

  /** 60 in the build; {@code -Dgongjian.migrations=1000} for more. */
  private static final int CASES = Integer.getInteger("gongjian.migrations", 60);

  private static final FlowId FLOW = new FlowId("standard_permit");
  private static final Actor KEEPER =
      new Actor(new AccountName("zhengce"), Role.POLICY_ADMINISTRATOR, Optional.empty());
  private static final MigrationAnswers NONE = new MigrationAnswers(Map.of(), Set.of());
  private static final MigrationAnswers ANSWERED =
      new MigrationAnswers(
          Map.of(new StepId("legal_review"), new StepId("law_review")),
          Set.of(new StepId("second_review")));

  private final MigrationWorld world = new MigrationWorld(CASES);

  private static MigrationRequest asked(MigrationAnswers answers) {
    return new MigrationRequest(FLOW, MigrationWorld.older(), answers);
  }

  private MigrationTrial tried(MigrationAnswers answers) {
    return world.trying().attempt(KEEPER, asked(answers)).asDone().orElseThrow();
  }

  private MigrationPlan begun(MigrationAnswers answers) {
    return world.beginning().begin(KEEPER, asked(answers)).asDone().orElseThrow();
  }

  private MigrationProgress carriedOut(MigrationPlan plan) {
    MigrationProgress progress = world.carrying().carryOn(KEEPER, plan.id()).asDone().orElseThrow();
    while (!progress.isDone()) {
      progress = world.carrying().carryOn(KEEPER, plan.id()).asDone().orElseThrow();
    }
    return progress;
  }

  private static Map<MigrationState, Long> counts(MigrationTrial trial) {
    Map<MigrationState, Long> counts = new TreeMap<>();
    trial.verdicts().forEach((verdict, cases) -> counts.merge(verdict.state(), cases, Long::sum));
    return counts;
  }

  @Test
  void whatWasTriedIsWhatHappens() {
    MigrationTrial trial = tried(NONE);
    Map<MigrationState, Long> told = counts(trial);
    assertThat(told).containsOnlyKeys(MigrationState.SAFE, MigrationState.NEEDS_ANSWER);
    assertThat(trial.whole()).isTrue();
    assertThat(trial.tried()).isEqualTo(world.running());

    MigrationProgress progress = carriedOut(begun(NONE));

    assertThat(progress.counts()).isEqualTo(told);
    assertThat(progress.cases())
        .extracting(CaseVerdict::number)
        .hasSameElementsAs(trial.cases().stream().map(CaseVerdict::number).toList());
    assertThat(world.files())
        .allSatisfy(
            file ->
                assertThat(file.head().pack())
                    .isEqualTo(
                        stays(progress, file) ? MigrationWorld.older() : MigrationWorld.newer()));
  }

  private static boolean stays(MigrationProgress progress, CaseFile file) {
    return file.state().isClosed()
        || progress.cases().stream().anyMatch(one -> one.number().equals(file.number()));
  }

  @Test
  void withAnAnswerForEachQuestionAllGoAndGoOn() {
    assertThat(counts(tried(ANSWERED))).containsOnlyKeys(MigrationState.SAFE);

    assertThat(carriedOut(begun(ANSWERED)).counts()).containsOnlyKeys(MigrationState.SAFE);

    for (CaseFile file : world.files()) {
      if (file.state() == FlowState.OPEN) {
        RecordEntry last = world.record(file.number()).get(world.record(file.number()).size() - 1);
        assertThat(last.act()).isEqualTo(RecordEntry.MIGRATED);
        assertThat(last.by()).isEqualTo(KEEPER.account());
        world.finish(file.number());
        assertThat(world.file(file.number()).state().isClosed()).isTrue();
      }
    }
  }

  @Test
  void whatWasBrokenOffGoesOnWhereItStopped() {
    MigrationPlan plan = begun(ANSWERED);
    world.stopAfter(CASES / 3);

    assertThatThrownBy(() -> world.carrying().carryOn(KEEPER, plan.id()))
        .isInstanceOf(MigrationWorld.Stopped.class);
    assertThat(world.following(plan).count(MigrationState.WAITING)).isPositive();
    world.stopAfter(Integer.MAX_VALUE);

    assertThat(carriedOut(plan).counts()).containsOnlyKeys(MigrationState.SAFE);
    assertThat(world.migratedRows()).isEqualTo(world.running());
  }

  @Test
  void twoAtOnceTakeEachCaseOnce() {
    MigrationPlan plan = begun(ANSWERED);
    MigrationPlan again = begun(ANSWERED);

    MigrationProgress first = carriedOut(plan);
    MigrationProgress second = carriedOut(again);

    assertThat(first.counts()).containsOnlyKeys(MigrationState.SAFE);
    assertThat(second.counts()).containsOnlyKeys(MigrationState.GONE);
    assertThat(world.migratedRows()).isEqualTo(world.running());
  }

  @Test
  void aCaseThatFailsIsToldAndTheOthersGo() {
    CaseNumber bad = world.someRunning();
    world.failAt(bad, new EngineException(ErrorCode.FLOW_ENGINE_DISAGREES, "no token"));

    MigrationProgress progress = carriedOut(begun(ANSWERED));

    assertThat(progress.count(MigrationState.FAILED)).isOne();
    assertThat(progress.cases())
        .containsExactly(
            new CaseVerdict(bad, MigrationState.FAILED, "flow_engine_disagrees", Optional.empty()));
    assertThat(world.file(bad).head().pack()).isEqualTo(MigrationWorld.older());
  }

  @Test
  void onlyThoseWhoKeepFlowsMayDoItAndOnlyInTheirRegions() {
    for (Role role : Role.values()) {
      Actor actor = new Actor(new AccountName("someone"), role, Optional.empty());
      boolean may = role == Role.POLICY_ADMINISTRATOR || role == Role.OPERATOR;
      assertThat(world.trying().attempt(actor, asked(NONE)).asDone().isPresent())
          .as("%s", role)
          .isEqualTo(may);
      assertThat(world.beginning().begin(actor, asked(NONE)).asDone().isPresent()).isEqualTo(may);
    }
    Actor elsewhere =
        new Actor(
            KEEPER.account(),
            KEEPER.role(),
            Optional.empty(),
            Set.of(),
            Set.of(new RegionCode("110000")));
    assertThat(world.beginning().begin(elsewhere, asked(NONE)).asRefused().orElseThrow())
        .isInstanceOf(Refusal.NotFound.class);
    PackReference serving = MigrationWorld.newer();
    assertThat(
            world
                .trying()
                .attempt(KEEPER, new MigrationRequest(FLOW, serving, NONE))
                .asRefused()
                .orElseThrow())
        .isInstanceOf(Refusal.NotFound.class);
  }
}
