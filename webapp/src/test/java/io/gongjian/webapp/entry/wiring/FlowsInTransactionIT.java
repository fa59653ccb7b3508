package io.gongjian.webapp.entry.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.processes.camunda.RunningOnCamunda;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Tokens of flows and rows of ours are kept together, or not at all. */
@ArquillianTest
class FlowsInTransactionIT {

  private static final RegionCode HAINAN = new RegionCode("460000");
  private static final FlowMoment MOMENT = FlowMoment.of(LocalDate.of(2026, 11, 30));
  private static final PersonId WORKER = new PersonId("w1");

  @Inject private RunningOnCamunda runFlow;
  @Inject private Transacting transacting;
  @Inject private FindPack findPack;
  @Inject private CreatingProject creatingProject;
  @Inject private MyBatisProjects projects;
  @Inject private MyBatisAccounts accounts;

  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Test
  void aFlowOfHainanRunsToItsEndInTransactionsWithRowsOfOurs() throws SQLException {
    FlowKey key = new FlowKey("460000-20261130-90001-01");
    FlowMove.Moved now = kept(() -> runFlow.begin(at(key, Optional.empty())));
    assertThat(tokens(key)).isEqualTo(now.reading().open().size());
    List<Set<StepId>> ways = new ArrayList<>();
    while (!now.reading().state().isClosed()) {
      StepId step = now.reading().open().keySet().iterator().next();
      FlowRequest request = completing(now.reading(), step);
      RunningCase standing = at(key, Optional.of(now.position()));
      now = kept(() -> runFlow.act(standing, request));
      ways.add(now.reading().open().keySet());
      assertThat(tokens(key)).isEqualTo(now.reading().open().size());
    }
    assertThat(now.reading().state()).isEqualTo(FlowState.APPROVED);
    assertThat(ways).hasSizeGreaterThan(8).anyMatch(open -> open.size() > 3);
  }

  @Test
  void whatIsUndoneLeavesNeitherATokenNorARowOfOurs() throws SQLException {
    FlowKey key = new FlowKey("460000-20261130-90002-01");
    List<Project> made = new ArrayList<>();

    undone(made, () -> runFlow.begin(at(key, Optional.empty())));

    assertThat(tokens(key)).isZero();
    assertThat(projects.find(made.get(0).id())).isEmpty();
  }

  @Test
  void anActionThatIsUndoneIsDoneAgainAsIfItHadNeverBeen() throws SQLException {
    FlowKey key = new FlowKey("460000-20261130-90003-01");
    FlowMove.Moved begun = kept(() -> runFlow.begin(at(key, Optional.empty())));
    RunningCase standing = at(key, Optional.of(begun.position()));
    FlowRequest accept = completing(begun.reading(), new StepId("accept"));
    List<Project> made = new ArrayList<>();

    undone(made, () -> runFlow.act(standing, accept));
    FlowMove.Moved again = kept(() -> runFlow.act(standing, accept));

    assertThat(projects.find(made.get(0).id())).isEmpty();
    assertThat(again.reading().open().keySet()).doesNotContain(new StepId("accept"));
    assertThat(tokens(key)).isEqualTo(again.reading().open().size());
  }

  @Test
  void aPositionThatTheTokensDoNotHaveMovesNothing() throws SQLException {
    FlowKey key = new FlowKey("460000-20261130-90004-01");
    FlowMove.Moved begun = kept(() -> runFlow.begin(at(key, Optional.empty())));
    RunningCase standing = at(key, Optional.of(begun.position()));
    FlowRequest accept = completing(begun.reading(), new StepId("accept"));
    FlowMove.Moved accepted = kept(() -> runFlow.act(standing, accept));

    assertThatThrownBy(() -> kept(() -> runFlow.act(standing, accept)))
        .isInstanceOfSatisfying(
            EngineException.class,
            accident -> assertThat(accident.code()).isEqualTo(ErrorCode.FLOW_ENGINE_DISAGREES));
    assertThat(tokens(key)).isEqualTo(accepted.reading().open().size());
  }

  private RunningCase at(FlowKey key, Optional<FlowPosition> position) {
    Flow flow =
        findPack.find(HAINAN, LocalDate.MAX).pack().orElseThrow().flows().values().stream()
            .map(PackFlow::flow)
            .filter(one -> one.id().equals(new FlowId("joint_acceptance")))
            .findFirst()
            .orElseThrow();
    return new RunningCase(
        key, flow, (step, outcomes) -> ConditionTruth.HOLDS, lane -> List.of(WORKER), position);
  }

  private static FlowRequest completing(FlowReading reading, StepId step) {
    PersonId holder = reading.open().getOrDefault(step, List.of(WORKER)).get(0);
    Map<StepId, StepOutcome> special =
        Map.of(
            new StepId("accept"), StepOutcome.ACCEPTED, new StepId("decide"), StepOutcome.APPROVE);
    boolean isSystem = holder.equals(PersonId.SYSTEM);
    boolean isIssue = step.value().equals("issue");
    StepOutcome plain = isSystem || isIssue ? StepOutcome.DONE : StepOutcome.AGREE;
    StepOutcome outcome = special.getOrDefault(step, plain);
    return new FlowRequest(
        holder, MOMENT, new FlowAction.Complete(step, Optional.of(outcome), Optional.empty()));
  }

  private FlowMove.Moved kept(Supplier<FlowMove> move) {
    return transacting
        .changing(() -> Attempt.done(move.get()))
        .asDone()
        .orElseThrow()
        .fold(
            moved -> moved,
            refusal -> {
              throw new AssertionError(refusal);
            });
  }

  private void undone(List<Project> made, Supplier<FlowMove> move) {
    Attempt<Project> refused =
        transacting.changing(
            () -> {
              CreateProject asked = new CreateProject("flows", HAINAN.value(), Optional.empty());
              made.add(creatingProject.create(applicant(), asked).asDone().orElseThrow());
              assertThat(move.get()).isInstanceOf(FlowMove.Moved.class);
              return Attempt.refused(new Refusal.Stale(1, 2));
            });
    assertThat(refused.asRefused()).isPresent();
  }

  private Actor applicant() {
    return accounts.find(new AccountName("shenqing")).orElseThrow().actor();
  }

  /** How many tokens of a case are kept: its tasks, and where it waits without one. */
  private int tokens(FlowKey key) throws SQLException {
    String text =
        """
        SELECT COUNT(*) FROM ACT_RU_EXECUTION e
        JOIN ACT_RU_EXECUTION p ON p.ID_ = e.PROC_INST_ID_
        WHERE p.BUSINESS_KEY_ = ? AND e.IS_ACTIVE_ = 1 AND e.ACT_ID_ LIKE 'Step%'
          AND e.ACT_ID_ NOT LIKE '%#multiInstanceBody'
        """;
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, key.value());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
