package io.gongjian.webapp.command;

import io.gongjian.engine.text.TextBundle;
import io.gongjian.processes.flow.FlowDifference;
import io.gongjian.processes.flow.PlayedScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of cases of flows: a line for each thing that did not come out as expected, then the
 * count.
 */
final class FlowReport {

  private final List<PlayedScenario> played;
  private final CasesCount count;
  private final Locale locale;
  private final TextBundle texts = TextBundle.beside(FlowReport.class, "flow");

  FlowReport(List<PlayedScenario> played, Locale locale) {
    this.played = List.copyOf(played);
    this.count = CasesCount.of(played, PlayedScenario::passed);
    this.locale = locale;
  }

  int failed() {
    return count.failed();
  }

  String text() {
    return count.after(
        played.stream().flatMap(one -> one.differences().stream().map(told -> line(one, told))));
  }

  private String line(PlayedScenario one, FlowDifference told) {
    return texts.text(
        "difference." + told.aspect(),
        locale,
        one.scenario().id(),
        one.scenario().title(),
        told.subject(),
        told.expected(),
        told.actual());
  }

  /** The same as a tree for JSON. */
  Map<String, @Nullable Object> tree() {
    return count.tree(played, FlowReport::tree);
  }

  private static Map<String, @Nullable Object> tree(PlayedScenario one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", one.scenario().id());
    tree.put("title", one.scenario().title());
    tree.put("flow", one.scenario().flow().id().value());
    tree.put("passed", one.passed());
    tree.put("differences", one.differences().stream().map(FlowReport::tree).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(FlowDifference told) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("aspect", told.aspect());
    tree.put("subject", told.subject());
    tree.put("expected", told.expected());
    tree.put("actual", told.actual());
    return tree;
  }
}
