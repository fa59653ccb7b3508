package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.processes.camunda.RunningOnCamunda;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flows run on an engine that joins the transactions of the server. */
@ApplicationScoped
public class FlowWiring {

  private static final Logger LOG = LoggerFactory.getLogger(FlowWiring.class);

  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactions;

  @Produces
  @Singleton
  RunFlow runFlow() {
    long before = System.nanoTime();
    RunningOnCamunda running = new RunningOnCamunda(source, transactions);
    LOG.info("The engine of flows started in {} ms", (System.nanoTime() - before) / 1_000_000);
    return running;
  }

  /** Starts with the application, so that the first case does not wait for it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object event, RunFlow runFlow) {
    LOG.debug("{} runs the flows", runFlow);
  }

  void stop(@Disposes RunFlow runFlow) {
    ((RunningOnCamunda) runFlow).close();
  }
}
