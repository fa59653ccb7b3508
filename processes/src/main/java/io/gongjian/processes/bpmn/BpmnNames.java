package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowDays;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.text.TextBundle;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a written flow and what is in it are called.
 *
 * @param process the id of its process
 * @param lanes those of its steps
 */
public record BpmnNames(
    String process,
    String title,
    Map<LaneId, String> lanes,
    Map<StepId, String> steps,
    Locale locale) {

  private static final TextBundle WORDS = TextBundle.beside(BpmnNames.class, "words");
  private static final TextBundle KINDS = TextBundle.beside(FlowDays.class, "kinds");

  public BpmnNames {
    lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /** As the pack calls them in a language. */
  public static BpmnNames of(PackFlow flow, Locale locale) {
    Map<LaneId, String> lanes = new LinkedHashMap<>();
    flow.lanes().forEach((id, lane) -> lanes.put(id, lane.title().in(locale)));
    BpmnNames names =
        of(flow.flow(), flow.flow().id().value(), flow.title().in(locale), lanes, locale);
    Map<StepId, String> steps = new LinkedHashMap<>(names.steps());
    flow.milestones().forEach((step, milestone) -> steps.put(step, stages(milestone, locale)));
    return new BpmnNames(names.process(), names.title(), lanes, steps, locale);
  }

  /** A stage is called by its name, whatever its row is. */
  private static String stages(Milestone milestone, Locale locale) {
    return milestone.stages().stream()
        .map(stage -> WORDS.pattern("stage." + stage.word(), locale))
        .collect(Collectors.joining(" + "));
  }

  /** By their ids, so that a flow that is named anew stays the same. */
  public static BpmnNames plain(Flow flow, String process) {
    return of(flow, process, flow.id().value(), Map.of(), Locale.CHINESE);
  }

  private static BpmnNames of(
      Flow flow, String process, String title, Map<LaneId, String> lanes, Locale locale) {
    Map<StepId, String> steps = new LinkedHashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Step step : flow.steps()) {
      String kind = KINDS.pattern(step.kind().word(), locale);
      String name =
          step.lane()
              .map(lane -> kind + " · " + lanes.getOrDefault(lane, lane.value()))
              .orElse(kind);
      steps.put(step.id(), name);
      alike.merge(name, 1, Integer::sum);
    }
    steps.replaceAll((id, name) -> alike.getOrDefault(name, 1) == 1 ? name : name + " · " + id);
    return new BpmnNames(process, title, lanes, steps, locale);
  }

  String word(String key) {
    return WORDS.pattern(key, locale);
  }

  /** Two that would be called alike are told apart by their ids. */
  String step(Step step) {
    return steps.getOrDefault(step.id(), step.id().value());
  }

  /** Of a step without lane, the product. */
  String lane(Step step) {
    return step.lane()
        .map(lane -> lanes.getOrDefault(lane, lane.value()))
        .orElseGet(() -> word("system"));
  }
}
