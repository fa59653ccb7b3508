package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.process.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a step table as a file of a pack, a row a step; the same table gives the same text. */
final class FlowTableText {

  private final Map<StepId, Milestone> milestones;
  private final Map<StepId, String> byHand;

  /**
   * Writes tables.
   *
   * @param milestones what the steps of a stage flow wait for
   * @param byHand what a comment before a step says of its condition
   */
  FlowTableText(Map<StepId, Milestone> milestones, Map<StepId, String> byHand) {
    this.milestones = Map.copyOf(milestones);
    this.byHand = Map.copyOf(byHand);
  }

  String of(Flow flow, String title, Map<LaneId, String> lanes) {
    StringBuilder text = new StringBuilder();
    text.append("flow: ").append(flow.id()).append('\n');
    text.append("title: ").append(both(title.isEmpty() ? flow.id().value() : title)).append('\n');
    text.append(lanes.isEmpty() ? "" : "lanes:\n");
    lanes.forEach(
        (id, name) ->
            text.append("  ")
                .append(id)
                .append(": {department: own, title: ")
                .append(both(name.isEmpty() ? id.value() : name))
                .append("}\n"));
    text.append("steps:\n");
    for (Step step : flow.steps()) {
      if (byHand.containsKey(step.id())) {
        text.append("  # when: 由人补写 / to be written by hand: ");
        text.append(XmlWords.line(byHand.getOrDefault(step.id(), ""))).append('\n');
      }
      text.append("  - {").append(String.join(", ", cells(step))).append("}\n");
    }
    return text.toString();
  }

  private static String both(String title) {
    return "{zh: " + XmlWords.quoted(title) + ", en: " + XmlWords.quoted(title) + "}";
  }

  private List<String> cells(Step step) {
    List<String> cells = new ArrayList<>();
    cells.add("id: " + word(step.id().value()));
    cells.add("kind: " + step.kind().word());
    Optional.ofNullable(milestones.get(step.id())).ifPresent(one -> cells.addAll(waits(one)));
    step.lane().ifPresent(lane -> cells.add("lane: " + word(lane.value())));
    step.block().ifPresent(block -> cells.add("block: " + word(block.value())));
    step.branch().ifPresent(branch -> cells.add("branch: " + word(branch.value())));
    if (!step.when().isEmpty()) {
      cells.add(
          step.when().entrySet().stream()
              .map(cell -> cell.getKey() + ": " + XmlWords.quoted(cell.getValue()))
              .collect(Collectors.joining(", ", "when: {", "}")));
    }
    if (!(step.sign() instanceof SignRule.One)) {
      cells.add("sign: " + sign(step.sign()));
    }
    if (step.days() > 0) {
      cells.add("days: " + step.days());
    }
    if (!step.returns().isEmpty()) {
      cells.add(
          step.returns().stream()
              .map(target -> word(target.value()))
              .collect(Collectors.joining(", ", "returns: [", "]")));
    }
    if (step.afterReturn() == AfterReturn.BACK) {
      cells.add("after_return: back");
    }
    if (step.keep()) {
      cells.add("keep: true");
    }
    return cells;
  }

  private static List<String> waits(Milestone milestone) {
    String stages =
        milestone.stages().stream().map(Stage::word).collect(Collectors.joining(", ", "[", "]"));
    return milestone.rule() == Milestone.Rule.ALL
        ? List.of("stages: " + stages)
        : List.of("stages: " + stages, "milestone: " + milestone.rule().word());
  }

  private static String sign(SignRule rule) {
    if (rule instanceof SignRule.Share share) {
      return "{share: " + share.percent() + "}";
    }
    return rule instanceof SignRule.Any ? "any" : "all";
  }

  /** A word that YAML would read as something else stands in quotes. */
  private static String word(String id) {
    return switch (id.toLowerCase(Locale.ROOT)) {
      case "true", "false", "null", "yes", "no", "on", "off", "y", "n" -> XmlWords.quoted(id);
      default -> id;
    };
  }
}
