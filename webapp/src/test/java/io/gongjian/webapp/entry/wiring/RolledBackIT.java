package io.gongjian.webapp.entry.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.RecordFacts;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.determination.MyBatisDeterminations;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RolledBackIT {

  private static final CreateProject ASKED = new CreateProject("回滚", "460100", Optional.empty());

  @Inject private FailingHalfway failingHalfway;
  @Inject private MyBatisAccounts accounts;
  @Inject private MyBatisProjects projects;
  @Inject private MyBatisFacts facts;
  @Inject private MyBatisDeterminations determinations;

  private final List<Project> told = new ArrayList<>();

  @Test
  void nothingOfATransactionThatFailedIsKept() {
    assertThatThrownBy(
            () -> failingHalfway.doAll(applicant(), ASKED, RolledBackIT::facts, told::add, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("on purpose");

    Project project = told.get(0);
    assertThat(projects.find(project.id())).isEmpty();
    assertThat(facts.find(project.id())).isEmpty();
    assertThat(determinations.page(project.id(), PageRequest.first()).total()).isZero();
  }

  @Test
  void allOfATransactionThatEndedWellIsKept() {
    SavedDetermination saved =
        failingHalfway.doAll(applicant(), ASKED, RolledBackIT::facts, told::add, false);

    Project project = told.get(0);
    assertThat(determinations.find(project.id(), saved.summary().id())).contains(saved);
    assertThat(projects.find(project.id())).isPresent();
    assertThat(facts.find(project.id())).hasSize(1);
    assertThat(determinations.page(project.id(), PageRequest.first()).total()).isEqualTo(1);
  }

  private Actor applicant() {
    return accounts.find(new AccountName("shenqing")).orElseThrow().actor();
  }

  private static RecordFacts facts(Project project) {
    return RecordFacts.of(
        project.id(), 0, Map.of(new FactId("invest.amount"), Answer.of(FactValue.Amount.of("30"))));
  }
}
