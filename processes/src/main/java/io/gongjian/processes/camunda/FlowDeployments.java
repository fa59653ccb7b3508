package io.gongjian.processes.camunda;

import io.gongjian.engine.flow.Flow;
import io.gongjian.processes.bpmn.BpmnNames;
import io.gongjian.processes.bpmn.WritingBpmn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Flows as the engine has them. What is deployed is called by its content, so that it is deployed
 * once, whoever begins the first case of it, and a flow that is changed is another. A deployment is
 * kept by itself, whatever becomes of the case that asked for it.
 */
final class FlowDeployments {

  private static final int MOST = 500;
  private static final int HASH = 16;

  private final ProcessEngineConfigurationImpl settings;
  private final RepositoryService repository;
  private final Map<Flow, String> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Flow, String> eldest) {
              return size() > MOST;
            }
          });

  FlowDeployments(ProcessEngineConfigurationImpl settings, RepositoryService repository) {
    this.settings = settings;
    this.repository = repository;
  }

  /** The id of the definition of a flow, which is deployed where it is not yet. */
  String definition(Flow flow) {
    @Nullable String id = known.get(flow);
    if (id == null) {
      id = found(flow);
      known.put(flow, id);
    }
    return id;
  }

  private String found(Flow flow) {
    String plain = written(flow, flow.id().value());
    String key = flow.id() + "_" + hash(plain);
    @Nullable ProcessDefinition there = there(key);
    if (there != null) {
      return there.getId();
    }
    return deployed(key, written(flow, key));
  }

  private @Nullable ProcessDefinition there(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }

  private static String written(Flow flow, String process) {
    return new WritingBpmn().write(flow, BpmnNames.plain(flow, process));
  }

  /** In a transaction of its own; of two at once, the second finds what the first has left. */
  private String deployed(String key, String text) {
    DeploymentBuilderImpl builder =
        (DeploymentBuilderImpl)
            repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", text)
                .enableDuplicateFiltering(true);
    settings.getCommandExecutorTxRequiresNew().execute(new DeployCmd(builder));
    return settings
        .getCommandExecutorTxRequiresNew()
        .execute(context -> Objects.requireNonNull(there(key), key).getId());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
