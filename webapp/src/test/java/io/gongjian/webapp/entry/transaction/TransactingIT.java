package io.gongjian.webapp.entry.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.LockProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TransactingIT {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  @Inject private Transacting transacting;
  @Inject private MyBatisAccounts accounts;
  @Inject private MyBatisProjects projects;
  @Inject private LockProject lockProject;
  @Inject private CreatingProject creatingProject;
  @Resource private ManagedExecutorService executor;

  @Test
  void aDeadlockIsUndoneAndDoneAgainAsAWhole() throws Exception {
    Project one = created();
    Project other = created();
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger runs = new AtomicInteger();

    Future<Attempt<Long>> first =
        executor.submit(() -> advanceBoth(one.id(), other.id(), bothHoldOne, runs));
    Future<Attempt<Long>> second =
        executor.submit(() -> advanceBoth(other.id(), one.id(), bothHoldOne, runs));

    assertThat(first.get(60, TimeUnit.SECONDS).asDone()).isPresent();
    assertThat(second.get(60, TimeUnit.SECONDS).asDone()).isPresent();
    assertThat(runs).as("one of them was in the way of the other").hasValueGreaterThan(2);
    assertThat(projects.find(one.id()).orElseThrow().version()).isEqualTo(2);
    assertThat(projects.find(other.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void whatIsRefusedLeavesNothing() {
    List<Project> made = new ArrayList<>();

    Attempt<Project> refused =
        transacting.changing(
            () -> {
              made.add(creatingProject.create(applicant(), asked()).asDone().orElseThrow());
              return Attempt.refused(new Refusal.Stale(1, 2));
            });

    assertThat(refused.asRefused()).contains(new Refusal.Stale(1, 2));
    assertThat(projects.find(made.get(0).id())).isEmpty();
  }

  @Test
  void aReadingSeesOneMomentAndChangesNothing()
      throws ExecutionException, InterruptedException, TimeoutException {
    Project project = created();

    List<Long> versions =
        transacting.reading(
            () -> {
              long before = projects.find(project.id()).orElseThrow().version();
              elsewhere(project.id());
              return List.of(before, projects.find(project.id()).orElseThrow().version());
            });

    assertThat(versions).containsExactly(0L, 0L);
    assertThat(projects.find(project.id()).orElseThrow().version()).isEqualTo(1);
    assertThatThrownBy(() -> transacting.reading(() -> stored(project.id())))
        .isInstanceOf(EngineException.class);
    assertThat(projects.find(project.id()).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void aLockIsHadInAChangeOnly() {
    Project project = created();

    assertThatThrownBy(() -> lockProject.lock(project.id())).isInstanceOf(EngineException.class);
    assertThatThrownBy(() -> transacting.reading(() -> lockProject.lock(project.id())))
        .isInstanceOf(EngineException.class);
    assertThatThrownBy(
            () -> transacting.reading(() -> transacting.changing(() -> Attempt.done("changed"))))
        .isInstanceOf(EngineException.class);
    assertThat(
            transacting.changing(
                () -> Attempt.done(lockProject.lock(project.id()).orElseThrow().version())))
        .isEqualTo(Attempt.done(0L));
  }

  @Test
  void othersAreAskedWhileNothingIsLocked() {
    Project project = created();
    List<Optional<Project>> seen = new ArrayList<>();

    Attempt<Project> done =
        transacting.changing(
            () -> {
              Project locked = lockProject.lock(project.id()).orElseThrow();
              if (seen.isEmpty()) {
                transacting.ask(
                    () -> seen.add(transacting.changing(() -> Attempt.done(locked)).asDone()));
              }
              return Attempt.done(locked);
            });

    assertThat(seen).containsExactly(Optional.of(project));
    assertThat(done.asDone()).contains(project);
  }

  private Attempt<Long> advanceBoth(
      ProjectId first, ProjectId second, CyclicBarrier barrier, AtomicInteger runs) {
    boolean[] met = new boolean[1];
    return transacting.changing(
        () -> {
          runs.incrementAndGet();
          Project one = lockProject.lock(first).orElseThrow();
          if (!met[0]) {
            met[0] = true;
            meet(barrier);
          }
          Project other = lockProject.lock(second).orElseThrow();
          store(one.next(LATER));
          store(other.next(LATER));
          return Attempt.done(one.version());
        });
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException(alone);
    }
  }

  private void elsewhere(ProjectId project) {
    try {
      executor.submit(() -> stored(project)).get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private long stored(ProjectId id) {
    Project next = projects.find(id).orElseThrow().next(LATER);
    store(next);
    return next.version();
  }

  private void store(Project next) {
    projects.store(
        next,
        List.of(
            new FactRecord(
                new FactId("invest.amount"),
                Answer.of(FactValue.Amount.of("30")),
                Optional.empty(),
                FactSource.APPLICANT,
                Optional.empty(),
                LATER,
                applicant().account(),
                next.version())));
  }

  private Project created() {
    return transacting
        .changing(() -> creatingProject.create(applicant(), asked()))
        .asDone()
        .orElseThrow();
  }

  private static CreateProject asked() {
    return new CreateProject("事务", "460100", Optional.empty());
  }

  private Actor applicant() {
    return accounts.find(new AccountName("shenqing")).orElseThrow().actor();
  }
}
