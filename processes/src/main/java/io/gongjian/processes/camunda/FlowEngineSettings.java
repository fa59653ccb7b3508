package io.gongjian.processes.camunda;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/**
 * How the engine is set: it carries tokens and does nothing else. Nothing waits for a job, so that
 * no job executor runs; there are no scripts, decisions, cases, timers, metrics and no tasks
 * outside of a flow.
 */
final class FlowEngineSettings {

  private FlowEngineSettings() {}

  static ProcessEngine start(ProcessEngineConfigurationImpl settings, FlowQuestions questions) {
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    settings.setHistoryCleanupEnabled(false);
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    settings.setDmnEnabled(false);
    settings.setCmmnEnabled(false);
    settings.setStandaloneTasksEnabled(false);
    settings.setAuthorizationEnabled(false);
    settings.setEnableXxeProcessing(false);
    settings.setEnableExpressionsInAdhocQueries(false);
    settings.setEnableExpressionsInStoredQueries(false);
    settings.setEnableScriptEngineLoadExternalResources(false);
    settings.setScriptEngineResolver(new NoScripts());
    settings.setExpressionManager(new QuestionExpressions(questions));
    settings.setCustomPreBPMNParseListeners(List.of(new AllowedBpmn()));
    return settings.buildProcessEngine();
  }

  /** Finds no engine for any language. */
  private static final class NoScripts implements ScriptEngineResolver {
    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {}

    @Override
    public @Nullable ScriptEngineManager getScriptEngineManager() {
      return null;
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
      return null;
    }
  }
}
