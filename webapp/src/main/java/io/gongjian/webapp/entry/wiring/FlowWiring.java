package io.gongjian.webapp.entry.wiring;

import io.gongjian.processes.camunda.EngineTables;
import io.gongjian.processes.camunda.RunningOnCamunda;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flows run on an engine that joins the transactions of the server. */
@ApplicationScoped
public class FlowWiring {

  private static final Logger LOG = LoggerFactory.getLogger(FlowWiring.class);

  /** What the server calls its manager of transactions. */
  private static final String TRANSACTIONS = "java:appserver/TransactionManager";

  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Produces
  @Singleton
  @Typed(RunningOnCamunda.class)
  RunningOnCamunda running() {
    return new RunningOnCamunda(source, TRANSACTIONS);
  }

  /** Starts with the application, so that the first case does not wait for it. */
  void start(
      @Observes @Initialized(ApplicationScoped.class) Object event, RunningOnCamunda running) {
    LOG.info("Flows run on the engine of Camunda {}", EngineTables.VERSION);
  }

  void stop(@Disposes RunningOnCamunda running) {
    running.close();
  }
}
