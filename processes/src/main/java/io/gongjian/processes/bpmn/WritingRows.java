package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.process.Milestone;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the columns of a row beside its task. BPMN has no words for them; editors keep what they
 * do not know.
 */
final class WritingRows {

  static final String PREFIX = "rows";
  static final String SPACE = "urn:gongjian:rows";

  private final Flow flow;
  private final Map<StepId, Milestone> milestones;

  /**
   * Writes the rows of a flow.
   *
   * @param milestones what the steps of a stage flow wait for
   */
  WritingRows(Flow flow, Map<StepId, Milestone> milestones) {
    this.flow = flow;
    this.milestones = Map.copyOf(milestones);
  }

  void write(StepId id, XmlText xml) {
    Step step = flow.step(id);
    Optional<Milestone> milestone = Optional.ofNullable(milestones.get(id));
    String[] columns = {
      "kind", step.kind().word(),
      "sign", sign(step.sign()),
      "days", step.days() == 0 ? "" : Integer.toString(step.days()),
      "returns", step.returns().stream().map(StepId::value).collect(Collectors.joining(" ")),
      "afterReturn", step.afterReturn() == AfterReturn.BACK ? "back" : "",
      "keep", step.keep() ? "true" : "",
      "branch", step.branch().map(branch -> branch.value()).orElse(""),
      "stages", milestone.map(WritingRows::stages).orElse(""),
      "milestone", milestone.map(one -> one.rule().word()).orElse(""),
      "row", Integer.toString(flow.steps().indexOf(step) + 1)
    };
    xml.element(
        "extensionElements",
        new String[0],
        () ->
            xml.element(
                PREFIX + ":step",
                columns,
                () ->
                    step.when()
                        .forEach(
                            (fact, cell) ->
                                xml.empty(PREFIX + ":when", "fact", fact, "cell", cell))));
  }

  private static String stages(Milestone milestone) {
    return milestone.stages().stream().map(Stage::word).collect(Collectors.joining(" "));
  }

  private static String sign(SignRule rule) {
    if (rule instanceof SignRule.Share share) {
      return "share:" + share.percent();
    }
    return rule instanceof SignRule.One ? "one" : rule instanceof SignRule.Any ? "any" : "all";
  }
}
