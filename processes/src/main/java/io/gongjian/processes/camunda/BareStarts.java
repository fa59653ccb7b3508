package io.gongjian.processes.camunda;

import io.gongjian.engine.flow.Flow;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine alone, without a server, rules, cases or records: what it does when it is asked for
 * nothing but to start flows. What the product does is measured against it.
 */
public final class BareStarts implements AutoCloseable {

  private final ProcessEngine engine;
  private final String process;

  /** Signs in to a database that has the engine's tables, and deploys a flow there. */
  public BareStarts(String url, String user, String password, Flow flow) {
    BareSettings settings = new BareSettings();
    settings.setJdbcUrl(url);
    settings.setJdbcUsername(user);
    settings.setJdbcPassword(password);
    settings.setJdbcDriver("com.mysql.cj.jdbc.Driver");
    settings.setDatabaseSchemaUpdate(StandaloneProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    this.engine = FlowEngineSettings.start(settings, new FlowQuestions());
    String id = new FlowDeployments(settings, engine.getRepositoryService()).definition(flow);
    this.process = engine.getRepositoryService().getProcessDefinition(id).getKey();
  }

  /** Starts one, in a transaction of its own. */
  public void start() {
    engine.getRuntimeService().startProcessInstanceByKey(process);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Without an engine of decisions, which is not there. */
  private static final class BareSettings extends StandaloneProcessEngineConfiguration {
    @Override
    protected void initDmnEngine() {}
  }
}
