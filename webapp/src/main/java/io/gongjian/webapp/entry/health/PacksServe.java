package io.gongjian.webapp.entry.health;

import io.gongjian.engine.publish.ServingPacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says which packs serve, and for which an older version answers or none does. The server is ready
 * as long as one serves; it is degraded when the files of any have faults.
 */
@Readiness
@ApplicationScoped
public class PacksServe implements HealthCheck {

  /** The datum that says how well the whole part is. */
  public static final String STATE = "state";

  public static final String DEGRADED = "DEGRADED";

  private static final String WELL = "WELL";
  private static final String LAST_GOOD = "last_good";
  private static final String NOTHING = "nothing";

  @Inject ServingPacks packs;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("packs").status(!packs.packs().isEmpty());
    packs
        .packs()
        .forEach(pack -> response.withData(pack.reference().id(), pack.reference().toString()));
    packs
        .faulty()
        .forEach(
            one ->
                response
                    .withData(one.name() + ".faults", one.errors().size())
                    .withData(one.name() + ".answers", one.isLastGood() ? LAST_GOOD : NOTHING));
    response.withData(STATE, packs.faulty().isEmpty() ? WELL : DEGRADED);
    return response.build();
  }
}
