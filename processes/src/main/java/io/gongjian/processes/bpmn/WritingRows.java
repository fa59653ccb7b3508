package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import java.util.stream.Collectors;

/**
 * Writes the columns of a row beside its task. BPMN has no words for them; editors keep what they
 * do not know.
 */
final class WritingRows {

  static final String PREFIX = "rows";
  static final String SPACE = "urn:gongjian:rows";

  private WritingRows() {}

  static void write(Flow flow, StepId id, XmlText xml) {
    Step step = flow.step(id);
    String[] columns = {
      "kind", step.kind().word(),
      "sign", sign(step.sign()),
      "days", step.days() == 0 ? "" : Integer.toString(step.days()),
      "returns", step.returns().stream().map(StepId::value).collect(Collectors.joining(" ")),
      "afterReturn", step.afterReturn() == AfterReturn.BACK ? "back" : "",
      "keep", step.keep() ? "true" : "",
      "branch", step.branch().map(branch -> branch.value()).orElse(""),
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

  private static String sign(SignRule rule) {
    if (rule instanceof SignRule.Share share) {
      return "share:" + share.percent();
    }
    return rule instanceof SignRule.One ? "one" : rule instanceof SignRule.Any ? "any" : "all";
  }
}
