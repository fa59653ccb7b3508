package io.gongjian.engine.flow;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many working days the way through a flow takes as its steps promise: the sum over rows, of a
 * block that of its longest branch.
 *
 * @param words as a sum: {@code Window 1 + max(Housing 3, Defence 3) + Decision 1 = 5}; steps that
 *     promise no day are left out
 */
public record FlowDays(int days, LocalText words) {

  private static final TextBundle KINDS = TextBundle.beside(FlowDays.class, "kinds");
  private static final LocalText UNNAMED = new LocalText("—", "—");

  /**
   * Adds up a flow.
   *
   * @param lanes how its lanes are called
   */
  public static FlowDays of(Flow flow, Map<LaneId, LocalText> lanes) {
    int days =
        flow.stretches().stream()
            .mapToInt(stretch -> stretch.stream().mapToInt(FlowDays::sum).max().orElse(0))
            .sum();
    Map<StepId, LocalText> names = names(flow, lanes);
    return new FlowDays(
        days,
        new LocalText(
            sum(flow, names, days, Locale.CHINESE), sum(flow, names, days, Locale.ENGLISH)));
  }

  private static int sum(List<Step> branch) {
    return branch.stream().mapToInt(Step::days).sum();
  }

  /** What steps are called; where two would be called alike, their ids tell them apart. */
  private static Map<StepId, LocalText> names(Flow flow, Map<LaneId, LocalText> lanes) {
    Map<StepId, LocalText> names = new HashMap<>();
    Map<LocalText, Integer> alike = new HashMap<>();
    for (Step step : flow.steps()) {
      LocalText name = name(step, lanes);
      names.put(step.id(), name);
      if (step.days() > 0) {
        alike.merge(name, 1, Integer::sum);
      }
    }
    names.replaceAll(
        (step, name) ->
            alike.getOrDefault(name, 1) == 1
                ? name
                : new LocalText(name.zh() + "（" + step + "）", name.en() + " (" + step + ")"));
    return names;
  }

  /** Who accepts and examines is named; what else is done, by what it is. */
  private static LocalText name(Step step, Map<LaneId, LocalText> lanes) {
    LocalText kind = KINDS.local(step.kind().word());
    return switch (step.kind()) {
      case ACCEPT, REVIEW, EXPERT_REVIEW, HEARING, INSPECTION ->
          step.lane().map(lane -> lanes.getOrDefault(lane, kind)).orElse(kind);
      case DECIDE, ISSUE, NOTIFY, EXCHANGE, WAIT -> kind;
    };
  }

  private static String sum(Flow flow, Map<StepId, LocalText> names, int days, Locale locale) {
    String words =
        flow.stretches().stream()
            .filter(stretch -> stretch.stream().anyMatch(branch -> sum(branch) > 0))
            .map(stretch -> words(stretch, names, locale))
            .collect(Collectors.joining(" + "));
    return words.isEmpty() ? "0" : words + " = " + days;
  }

  private static String words(
      List<List<Step>> stretch, Map<StepId, LocalText> names, Locale locale) {
    List<String> branches =
        stretch.stream()
            .filter(branch -> sum(branch) > 0)
            .map(branch -> branch(branch, names, locale))
            .toList();
    return stretch.size() == 1 ? branches.get(0) : "max(" + String.join(", ", branches) + ")";
  }

  private static String branch(List<Step> branch, Map<StepId, LocalText> names, Locale locale) {
    return branch.stream()
        .filter(step -> step.days() > 0)
        .map(step -> names.getOrDefault(step.id(), UNNAMED).in(locale) + " " + step.days())
        .collect(Collectors.joining(" + "));
  }
}
