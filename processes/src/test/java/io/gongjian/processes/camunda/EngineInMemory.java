package io.gongjian.processes.camunda;

import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine as it is set on a server, on a database that is gone when the tests are. */
final class EngineInMemory {

  private static final RunningOnCamunda RUNNING = new RunningOnCamunda(settings());

  private EngineInMemory() {}

  static RunningOnCamunda running() {
    return RUNNING;
  }

  private static StandaloneProcessEngineConfiguration settings() {
    StandaloneProcessEngineConfiguration settings = new WithoutDecisions();
    settings.setJdbcUrl("jdbc:h2:mem:flows;DB_CLOSE_DELAY=-1");
    settings.setDatabaseSchemaUpdate("true");
    return settings;
  }

  private static final class WithoutDecisions extends StandaloneProcessEngineConfiguration {
    @Override
    protected void initDmnEngine() {}
  }
}
