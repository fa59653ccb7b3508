package io.gongjian.webapp.rest.project;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.progress.ProjectClock;
import io.gongjian.engine.progress.ProjectStages;
import io.gongjian.engine.progress.StageStand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a project has come, as JSON. */
final class StagesJson {

  private StagesJson() {}

  static Map<String, @Nullable Object> tree(ProjectStages read) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("project", read.project().id().toString());
    tree.put("flow", read.flow().map(FlowId::value).orElse(null));
    tree.put("stages", read.stages().stream().map(StagesJson::stage).toList());
    tree.put("clock", clock(read.clock()));
    return tree;
  }

  private static Map<String, @Nullable Object> stage(StageStand stand) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("step", stand.step().value());
    tree.put("stages", stages(stand.milestone().stages()));
    tree.put("milestone", stand.milestone().rule().word());
    tree.put("state", stand.state().name().toLowerCase(Locale.ROOT));
    tree.put("reached", matters(stand.reached()));
    tree.put("missing", matters(stand.missing()));
    tree.put("unknown", matters(stand.unknown()));
    tree.put("waitsFor", stages(stand.waitsFor()));
    tree.put("usedDays", stand.used());
    return tree;
  }

  private static List<String> stages(List<Stage> stages) {
    return stages.stream().map(Stage::word).toList();
  }

  private static List<String> matters(List<MatterId> matters) {
    return matters.stream().map(MatterId::value).toList();
  }

  private static Map<String, @Nullable Object> clock(ProjectClock clock) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("asOf", clock.asOf().toString());
    tree.put("usedDays", clock.used());
    tree.put(
        "targetDays", clock.target().map(StatedLimit::limit).map(one -> one.count()).orElse(null));
    tree.put("remainingDays", clock.left().orElse(null));
    return tree;
  }
}
