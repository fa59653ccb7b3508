package io.gongjian.webapp.entry.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the database answers. */
@Readiness
@ApplicationScoped
public class StoreAnswers implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = source.getConnection()) {
      return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
    } catch (SQLException unreachable) {
      return HealthCheckResponse.down("database");
    }
  }
}
