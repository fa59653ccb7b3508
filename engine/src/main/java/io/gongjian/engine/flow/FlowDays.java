package io.gongjian.engine.flow;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How many working days the way through a flow takes as its steps promise: the sum over rows, of a
 * block that of its longest branch.
 *
 * @param words as a sum: {@code accept 1 + max(housing 3, defence 3) + decide 1 = 5}; steps that
 *     promise no day are left out
 */
public record FlowDays(int days, String words) {

  public static FlowDays of(Flow flow) {
    int days =
        flow.stretches().stream()
            .mapToInt(stretch -> stretch.stream().mapToInt(FlowDays::sum).max().orElse(0))
            .sum();
    String words =
        flow.stretches().stream()
            .filter(stretch -> stretch.stream().anyMatch(branch -> sum(branch) > 0))
            .map(FlowDays::words)
            .collect(Collectors.joining(" + "));
    return new FlowDays(days, words.isEmpty() ? "0" : words + " = " + days);
  }

  private static int sum(List<Step> branch) {
    return branch.stream().mapToInt(Step::days).sum();
  }

  private static String words(List<List<Step>> stretch) {
    List<String> branches =
        stretch.stream().filter(branch -> sum(branch) > 0).map(FlowDays::branch).toList();
    return stretch.size() == 1 ? branches.get(0) : "max(" + String.join(", ", branches) + ")";
  }

  private static String branch(List<Step> branch) {
    return branch.stream()
        .filter(step -> step.days() > 0)
        .map(step -> step.id() + " " + step.days())
        .collect(Collectors.joining(" + "));
  }
}
