package io.gongjian.rules.bench.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Camunda DMN with JUEL cells, with variables made beforehand. */
final class CamundaRows implements MatchRows {

  private final DmnEngine engine;
  private final DmnDecision decision;
  private final VariableMap[] facts;

  CamundaRows(SyntheticTable table) {
    byte[] text = DmnTable.text(table, DmnTable.Language.JUEL).getBytes(StandardCharsets.UTF_8);
    this.engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    this.decision = engine.parseDecision(DmnTable.NAME, new ByteArrayInputStream(text));
    this.facts = table.facts().stream().map(CamundaRows::variables).toArray(VariableMap[]::new);
  }

  private static VariableMap variables(Facts facts) {
    VariableMap variables = Variables.createVariables();
    for (TableColumn column : TableColumn.values()) {
      variables.put(column.word(), facts.value(column));
    }
    return variables;
  }

  @Override
  public Object decide(int index) {
    return engine.evaluateDecisionTable(decision, facts[index]);
  }

  @Override
  public List<Integer> numbers(Object answer) {
    return ((DmnDecisionTableResult) answer)
        .collectEntries("row").stream().map(number -> ((Number) number).intValue()).toList();
  }
}
