package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.AddingAccount;
import io.gongjian.engine.administration.ChangingAccount;
import io.gongjian.engine.administration.KeepingOrganisation;
import io.gongjian.engine.administration.KeepingProfile;
import io.gongjian.engine.administration.ListingAccounts;
import io.gongjian.engine.administration.LockingAccount;
import io.gongjian.engine.administration.OrganisationLibrary;
import io.gongjian.engine.administration.SettingPassword;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.DeterminingFacts;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.progress.FollowStages;
import io.gongjian.engine.progress.StoringNewFacts;
import io.gongjian.engine.project.ComparingDeterminations;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.ExplainingApplicability;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.ListingDeterminations;
import io.gongjian.engine.project.ListingFactHistory;
import io.gongjian.engine.project.ListingProjects;
import io.gongjian.engine.project.LockProject;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.project.OpeningDetermination;
import io.gongjian.engine.project.OpeningProject;
import io.gongjian.engine.project.ReadingReceipt;
import io.gongjian.engine.project.RecordingAnswers;
import io.gongjian.engine.project.RecordingFacts;
import io.gongjian.engine.project.ReplayingDetermination;
import io.gongjian.engine.project.SavingDetermination;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.determination.MyBatisDeterminations;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.entry.security.PasswordHashing;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.account.AccountDesk.AccountUseCases;
import io.gongjian.webapp.page.account.PlaceNames.ServingPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The use cases, which pages and the API run through {@link Transacting}. */
@ApplicationScoped
public class UseCaseWiring {

  @Inject MyBatisAccounts accounts;
  @Inject MyBatisProjects projects;
  @Inject MyBatisFacts facts;
  @Inject MyBatisDeterminations determinations;
  @Inject FindPack findPack;
  @Inject FindPackVersion findPackVersion;
  @Inject DetermineMatters determineMatters;
  @Inject ExplainMatter explainMatter;
  @Inject EngineVersion engine;
  @Inject NewId newId;
  @Inject Clock clock;

  @Produces
  @Singleton
  AccountUseCases accountUseCases(
      AccountLibrary library,
      OrganisationLibrary organisations,
      PasswordHashing hashing,
      ServingPacks serving,
      KeepingProfile keepingProfile) {
    ServingPlaces places = new ServingPlaces(serving);
    return new AccountUseCases(
        new ListingAccounts(library, organisations),
        new AddingAccount(library, organisations, places, hashing, clock),
        new ChangingAccount(library, organisations, places, clock),
        new LockingAccount(library, clock),
        new SettingPassword(library, hashing, clock),
        new KeepingOrganisation(organisations),
        keepingProfile);
  }

  @Produces
  @Singleton
  DeterminingFacts determiningFacts() {
    return new DeterminingFacts(findPack, determineMatters, clock);
  }

  @Produces
  @Singleton
  FindingRemit findingRemit() {
    return new FindingRemit(findPack, clock);
  }

  @Produces
  @Singleton
  CreatingProject creatingProject() {
    return new CreatingProject(accounts, findPack, projects, newId, clock);
  }

  @Produces
  @Singleton
  ListingProjects listingProjects() {
    return new ListingProjects(projects);
  }

  @Produces
  @Singleton
  OpeningProject openingProject() {
    return new OpeningProject(projects, facts);
  }

  @Produces
  @Singleton
  RecordingFacts recordingFacts(LockProject lockProject, FollowStages stages) {
    return new RecordingFacts(
        lockProject, facts, findPack, new StoringNewFacts(projects, stages), clock);
  }

  @Produces
  @Singleton
  ListingFactHistory listingFactHistory() {
    return new ListingFactHistory(openingProject(), facts, findPack, clock);
  }

  @Produces
  @Singleton
  RecordingAnswers recordingAnswers(RecordingFacts recording) {
    return new RecordingAnswers(openingProject(), recording, findPack, clock);
  }

  @Produces
  @Singleton
  DeterminingProject determiningProject() {
    return new DeterminingProject(projects, facts, findPack, determineMatters, clock);
  }

  @Produces
  @Singleton
  SavingDetermination savingDetermination(LockProject lockProject, DeterminingProject determining) {
    return new SavingDetermination(lockProject, determining, determinations, newId, engine, clock);
  }

  @Produces
  @Singleton
  ListingDeterminations listingDeterminations() {
    return new ListingDeterminations(projects, determinations);
  }

  @Produces
  @Singleton
  ReadingReceipt readingReceipt() {
    return new ReadingReceipt(projects, determinations);
  }

  @Produces
  @Singleton
  OpeningDetermination openingDetermination() {
    return new OpeningDetermination(projects, determinations, findPackVersion, determineMatters);
  }

  @Produces
  @Singleton
  ReplayingDetermination replayingDetermination(OpeningDetermination opening) {
    return new ReplayingDetermination(opening, engine);
  }

  @Produces
  @Singleton
  ComparingDeterminations comparingDeterminations(OpeningDetermination opening) {
    return new ComparingDeterminations(opening);
  }

  @Produces
  @Singleton
  ExplainingApplicability explainingApplicability(
      DeterminingProject determining, OpeningDetermination opening) {
    return new ExplainingApplicability(determining, opening, explainMatter);
  }
}
