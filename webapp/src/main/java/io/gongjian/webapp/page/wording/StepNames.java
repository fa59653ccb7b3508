package io.gongjian.webapp.page.wording;

import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.Lane;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.webapp.entry.language.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names the steps of a flow: what is done, and whose it is (审查 · 经办人). Steps that would be named
 * alike are counted.
 */
public final class StepNames {

  private final Map<StepId, String> names = new LinkedHashMap<>();

  public StepNames(PackFlow flow, Words words) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Step step : flow.flow().steps()) {
      String plain = plain(step, flow, words);
      int count = seen.merge(plain, 1, Integer::sum);
      names.put(step.id(), count == 1 ? plain : words.of("cases.step_again", plain, count));
    }
  }

  /** The name of a step; its id where the flow does not have it any more. */
  public String of(StepId step) {
    return names.getOrDefault(step, step.value());
  }

  private static String plain(Step step, PackFlow flow, Words words) {
    String kind = words.of("cases.kind", step.kind());
    return step.lane().flatMap(lane -> Optional.ofNullable(flow.lanes().get(lane))).stream()
        .map(Lane::title)
        .map(title -> kind + words.of("word.dot") + title.in(words.locale()))
        .findFirst()
        .orElse(kind);
  }
}
