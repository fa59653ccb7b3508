package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.CaseGround;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.MigratingCases;
import io.gongjian.engine.migration.BeginningMigration;
import io.gongjian.engine.migration.CarryingMigration;
import io.gongjian.engine.migration.FollowingMigration;
import io.gongjian.engine.migration.ListingFlowVersions;
import io.gongjian.engine.migration.TryingMigration;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.processes.camunda.RunningOnCamunda;
import io.gongjian.processes.flow.MigratingFlows;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import io.gongjian.webapp.adapter.persistence.migration.MyBatisMigrations;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.policy.MigrationDesk.MigrationUseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Migrations: how running cases are taken into a changed flow. */
@ApplicationScoped
public class MigrationWiring {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationWiring.class);

  @Inject MyBatisCases cases;
  @Inject MyBatisMigrations migrations;
  @Inject ServingPacks serving;
  @Inject Transacting transacting;
  @Inject Clock clock;

  @Produces
  @Singleton
  MigratingCases migratingCases(CaseGround ground, RunningOnCamunda running) {
    return new MigratingCases(
        new MigratingCases.Stores(
            number -> transacting.locked(() -> cases.lock(number)), cases, cases),
        new MigratingCases.Ways(new MigratingFlows(), running, running),
        ground,
        clock);
  }

  @Produces
  @Singleton
  ListingFlowVersions listingFlowVersions() {
    return new ListingFlowVersions(migrations, serving);
  }

  @Produces
  @Singleton
  TryingMigration tryingMigration(MigratingCases migrating) {
    return new TryingMigration(migrations, migrating, serving);
  }

  @Produces
  @Singleton
  BeginningMigration beginningMigration() {
    return new BeginningMigration(migrations, serving, clock);
  }

  @Produces
  @Singleton
  FollowingMigration followingMigration() {
    return new FollowingMigration(migrations, serving);
  }

  @Produces
  @Singleton
  CarryingMigration carryingMigration(FollowingMigration following, MigratingCases migrating) {
    return new CarryingMigration(
        migrations, following, migrating, transacting::changing, MigrationWiring::note);
  }

  @Produces
  @Singleton
  MigrationUseCases migrationUseCases(
      ListingFlowVersions listing,
      TryingMigration trying,
      BeginningMigration beginning,
      FollowingMigration following,
      CarryingMigration carrying) {
    return new MigrationUseCases(listing, trying, beginning, following, carrying);
  }

  private static void note(CaseNumber number, RuntimeException failure) {
    LOG.warn("Case {} could not be taken into the changed flow", number, failure);
  }
}
