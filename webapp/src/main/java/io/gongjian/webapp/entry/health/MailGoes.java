package io.gongjian.webapp.entry.health;

import io.gongjian.engine.error.EngineException;
import io.gongjian.webapp.adapter.persistence.mail.MyBatisMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether mail is sent, how much waits and how much was given up in the last week. The server
 * is ready without mail: notices are in the list all the same.
 */
@Readiness
@ApplicationScoped
public class MailGoes implements HealthCheck {

  private static final Duration LATELY = Duration.ofDays(7);

  @Inject MailServer server;
  @Inject MyBatisMails mails;
  @Inject Clock clock;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("mail").up();
    response.withData("server", server.named() ? "named" : "none");
    if (!server.named()) {
      return response.build();
    }
    try {
      MyBatisMails.Standing standing = mails.standing(clock.instant().minus(LATELY));
      return response
          .withData("waiting", standing.waiting())
          .withData("given_up", standing.givenUp())
          .withData(PacksServe.STATE, standing.givenUp() == 0 ? "WELL" : PacksServe.DEGRADED)
          .build();
    } catch (EngineException unreachable) {
      return response.withData(PacksServe.STATE, PacksServe.DEGRADED).build();
    }
  }
}
