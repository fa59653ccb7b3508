package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.OrganisationLibrary;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccountLibrary;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.account.MyBatisKnownDevices;
import io.gongjian.webapp.adapter.persistence.account.MyBatisLanePeople;
import io.gongjian.webapp.adapter.persistence.account.MyBatisOrganisationLibrary;
import io.gongjian.webapp.adapter.persistence.application.MyBatisApplications;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisNotices;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisStages;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisTasks;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisViews;
import io.gongjian.webapp.adapter.persistence.determination.MyBatisDeterminations;
import io.gongjian.webapp.adapter.persistence.draft.MyBatisDrafts;
import io.gongjian.webapp.adapter.persistence.migration.MyBatisMigrations;
import io.gongjian.webapp.adapter.persistence.pack.MyBatisPackVersions;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.adapter.persistence.seed.MyBatisSeeded;
import io.gongjian.webapp.entry.security.PasswordHashing;
import io.gongjian.webapp.entry.security.SigningIn;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** The stores, all on one data source of the container. */
@ApplicationScoped
public class StoreWiring {

  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Produces
  @Singleton
  Database database() {
    return new Database(source);
  }

  @Produces
  @Singleton
  MyBatisAccounts accounts(Database database) {
    return new MyBatisAccounts(database);
  }

  @Produces
  @Singleton
  FindLanePeople lanePeople(Database database) {
    return new MyBatisLanePeople(database);
  }

  @Produces
  @Singleton
  MyBatisProjects projects(Database database) {
    return new MyBatisProjects(database);
  }

  @Produces
  @Singleton
  MyBatisFacts facts(Database database) {
    return new MyBatisFacts(database);
  }

  @Produces
  @Singleton
  MyBatisDeterminations determinations(Database database) {
    return new MyBatisDeterminations(database);
  }

  @Produces
  @Singleton
  MyBatisPackVersions packVersions(Database database, Clock clock) {
    return new MyBatisPackVersions(database, clock);
  }

  @Produces
  @Singleton
  MyBatisDrafts drafts(Database database) {
    return new MyBatisDrafts(database);
  }

  @Produces
  @Singleton
  MyBatisApplications applications(Database database) {
    return new MyBatisApplications(database);
  }

  @Produces
  @Singleton
  MyBatisCases cases(Database database) {
    return new MyBatisCases(database);
  }

  @Produces
  @Singleton
  MyBatisStages stages(Database database) {
    return new MyBatisStages(database);
  }

  @Produces
  @Singleton
  MyBatisTasks tasks(Database database) {
    return new MyBatisTasks(database);
  }

  @Produces
  @Singleton
  MyBatisViews views(Database database) {
    return new MyBatisViews(database);
  }

  @Produces
  @Singleton
  MyBatisNotices notices(Database database) {
    return new MyBatisNotices(database);
  }

  @Produces
  @Singleton
  MyBatisMigrations migrations(Database database, MyBatisCases cases) {
    return new MyBatisMigrations(database, cases);
  }

  @Produces
  @Singleton
  AccountLibrary accountLibrary(Database database) {
    return new MyBatisAccountLibrary(database);
  }

  @Produces
  @Singleton
  OrganisationLibrary organisationLibrary(Database database) {
    return new MyBatisOrganisationLibrary(database);
  }

  @Produces
  @Singleton
  MyBatisKnownDevices knownDevices(Database database) {
    return new MyBatisKnownDevices(database);
  }

  @Produces
  @Singleton
  MyBatisSeeded seeded(Database database) {
    return new MyBatisSeeded(database);
  }

  @Produces
  @Singleton
  PasswordHashing passwordHashing() {
    return new PasswordHashing();
  }

  @Produces
  @Singleton
  SigningIn signingIn(
      MyBatisAccounts accounts, MyBatisKnownDevices devices, PasswordHashing hashing, Clock clock) {
    return new SigningIn(accounts, devices, hashing, clock);
  }
}
