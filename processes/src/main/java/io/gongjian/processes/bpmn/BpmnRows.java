package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lanes as rows: as many rows to a lane as branches have steps in it side by side. */
final class BpmnRows {

  static final int HEIGHT = 170;
  static final int MIDDLE = 75;

  private final Map<String, Integer> rows = new LinkedHashMap<>();

  BpmnRows(Flow flow) {
    for (List<List<Step>> stretch : flow.stretches()) {
      Map<String, Integer> side = new LinkedHashMap<>();
      for (List<Step> branch : stretch) {
        lanes(branch).forEach(lane -> side.merge(lane, 1, Integer::sum));
      }
      side.forEach((lane, count) -> rows.merge(lane, count, Math::max));
    }
  }

  private static Set<String> lanes(List<Step> branch) {
    Set<String> lanes = new LinkedHashSet<>();
    branch.forEach(step -> lanes.add(BpmnIds.lane(step)));
    return lanes;
  }

  List<String> lanes() {
    return List.copyOf(rows.keySet());
  }

  int top(String lane) {
    int top = 0;
    for (Map.Entry<String, Integer> row : rows.entrySet()) {
      if (row.getKey().equals(lane)) {
        return top;
      }
      top += row.getValue() * HEIGHT;
    }
    throw new IllegalArgumentException("no lane [" + lane + "]");
  }

  int height(String lane) {
    return rows.getOrDefault(lane, 0) * HEIGHT;
  }

  int height() {
    return rows.values().stream().mapToInt(count -> count * HEIGHT).sum();
  }

  /** The middle of the row of a step: branches with steps in one lane have a row of it each. */
  int middle(List<List<Step>> stretch, List<Step> branch, Step step) {
    String lane = BpmnIds.lane(step);
    List<List<Step>> above = new ArrayList<>(stretch.subList(0, stretch.indexOf(branch)));
    above.removeIf(other -> !lanes(other).contains(lane));
    return top(lane) + above.size() * HEIGHT + MIDDLE;
  }
}
