package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.casefile.BeginningCases;
import io.gongjian.engine.casefile.CaseGround;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.engine.casefile.KnowsOfficial;
import io.gongjian.engine.casefile.ListingTasks;
import io.gongjian.engine.casefile.LockCase;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.casefile.ReadingNotices;
import io.gongjian.engine.casefile.RemindingCases;
import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.mail.QueueingNotices;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.progress.BeginningStages;
import io.gongjian.engine.progress.FollowStages;
import io.gongjian.engine.progress.StoringEndedCases;
import io.gongjian.processes.camunda.RunningOnCamunda;
import io.gongjian.rules.flow.CellConditions;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisNotices;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisTasks;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Cases: how they begin, what is done in them, and the lists of the desk. */
@ApplicationScoped
public class CaseWiring {

  @Inject MyBatisCases cases;
  @Inject MyBatisTasks tasks;
  @Inject MyBatisNotices notices;
  @Inject QueueingNotices telling;
  @Inject MyBatisProjects projects;
  @Inject MyBatisFacts facts;
  @Inject Transacting transacting;
  @Inject Clock clock;

  @Produces
  @Singleton
  CaseGround caseGround(
      FindPackVersion findPackVersion, DetermineMatters determining, FindLanePeople people) {
    return new CaseGround(
        findPackVersion, projects, facts, determining, new CellConditions(), people);
  }

  @Produces
  @Singleton
  @Typed(RunFlow.class)
  RunFlow runFlow(RunningOnCamunda running) {
    return running;
  }

  @Produces
  @Singleton
  BeginCases beginCases(CaseGround ground, RunFlow runFlow, FollowStages stages) {
    return new BeginningStages(new BeginningCases(ground, runFlow, cases, telling), stages);
  }

  @Produces
  @Singleton
  ActingOnCase actingOnCase(
      CaseGround ground, RunFlow runFlow, AccountLibrary accounts, FollowStages stages) {
    return new ActingOnCase(
        new ActingOnCase.Stores(
            lock(), cases, new StoringEndedCases(cases, stages), telling, official(accounts)),
        ground,
        runFlow,
        clock);
  }

  private LockCase lock() {
    return number -> transacting.locked(() -> cases.lock(number));
  }

  @Produces
  @Singleton
  RemindingCases remindingCases(CaseGround ground, FindLanePeople people) {
    return new RemindingCases(
        new RemindingCases.Stores(cases, lock(), cases, cases, telling), people, ground, clock);
  }

  private static KnowsOfficial official(AccountLibrary accounts) {
    return person ->
        AccountName.isName(person.value())
            && accounts
                .find(new AccountName(person.value()))
                .filter(kept -> !kept.locked() && kept.account().role() == Role.APPROVER)
                .isPresent();
  }

  @Produces
  @Singleton
  OpeningCase openingCase(CaseGround ground) {
    return new OpeningCase(cases, cases, projects, ground, clock);
  }

  @Produces
  @Singleton
  ListingTasks listingTasks() {
    return new ListingTasks(tasks);
  }

  @Produces
  @Singleton
  ReadingNotices readingNotices() {
    return new ReadingNotices(notices, clock);
  }
}
