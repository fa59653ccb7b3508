package io.gongjian.webapp.health;

import io.gongjian.webapp.pack.ServingPacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says which packs serve, and which were refused for their faults. */
@Readiness
@ApplicationScoped
public class PacksServe implements HealthCheck {

  @Inject ServingPacks packs;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("packs").status(!packs.packs().isEmpty());
    packs
        .packs()
        .forEach(pack -> response.withData(pack.reference().id(), pack.reference().toString()));
    packs.refused().forEach((name, faults) -> response.withData(name + ".faults", faults.size()));
    return response.build();
  }
}
