package io.gongjian.webapp.page.policy;

import io.gongjian.engine.migration.BeginningMigration;
import io.gongjian.engine.migration.CarryingMigration;
import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.migration.FollowingMigration;
import io.gongjian.engine.migration.ListingFlowVersions;
import io.gongjian.engine.migration.MigrationId;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationProgress;
import io.gongjian.engine.migration.MigrationRequest;
import io.gongjian.engine.migration.MigrationTrial;
import io.gongjian.engine.migration.TryingMigration;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Takes cases into a changed flow for pages, on behalf of the one who is signed in. */
@RequestScoped
public class MigrationDesk {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject MigrationUseCases useCases;
  @Inject ServingPacks serving;

  /** The use cases on migrations. */
  public record MigrationUseCases(
      ListingFlowVersions listing,
      TryingMigration trying,
      BeginningMigration beginning,
      FollowingMigration following,
      CarryingMigration carrying) {}

  /** The flow as it serves now. */
  public Optional<PackFlow> now(FlowVersion version) {
    return serving
        .find(version.pack().id())
        .flatMap(pack -> Optional.ofNullable(pack.flows().get(version.flow())));
  }

  /** The version of its pack that serves now. */
  public String servingVersion(FlowVersion version) {
    return serving.find(version.pack().id()).map(pack -> pack.reference().version()).orElse("");
  }

  public Attempt<List<FlowVersion>> versions() {
    return transacting.reading(() -> useCases.listing().list(signedIn.actor()));
  }

  public Attempt<MigrationTrial> attempt(MigrationRequest asked) {
    return transacting.reading(() -> useCases.trying().attempt(signedIn.actor(), asked));
  }

  public Attempt<MigrationPlan> begin(MigrationRequest asked) {
    return transacting.changing(() -> useCases.beginning().begin(signedIn.actor(), asked));
  }

  public Attempt<MigrationProgress> follow(MigrationId id) {
    return transacting.reading(() -> useCases.following().follow(signedIn.actor(), id));
  }

  public Attempt<MigrationProgress> carryOn(MigrationId id) {
    return useCases.carrying().carryOn(signedIn.actor(), id);
  }
}
