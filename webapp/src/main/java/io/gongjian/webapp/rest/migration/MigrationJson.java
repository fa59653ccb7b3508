package io.gongjian.webapp.rest.migration;

import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.migration.CaseVerdict;
import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationProgress;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.migration.MigrationTrial;
import io.gongjian.engine.pack.PackReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Migrations as JSON. */
final class MigrationJson {

  private MigrationJson() {}

  static Map<String, @Nullable Object> versions(List<FlowVersion> versions) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("items", versions.stream().map(MigrationJson::version).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> version(FlowVersion version) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("flow", version.flow().value());
    tree.put("pack", pack(version.pack()));
    tree.put("cases", version.cases());
    return tree;
  }

  private static Map<String, @Nullable Object> pack(PackReference pack) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", pack.id());
    tree.put("version", pack.version());
    tree.put("hash", pack.hash());
    return tree;
  }

  static Map<String, @Nullable Object> trial(MigrationTrial trial) {
    List<Map<String, @Nullable Object>> verdicts = new ArrayList<>();
    trial
        .verdicts()
        .forEach(
            (verdict, cases) -> {
              Map<String, @Nullable Object> tree =
                  verdict(verdict.state(), verdict.reason(), verdict.step());
              tree.put("cases", cases);
              verdicts.add(tree);
            });
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("to", pack(trial.to()));
    tree.put("tried", trial.tried());
    tree.put("whole", trial.whole());
    tree.put("verdicts", verdicts);
    tree.put("cases", trial.cases().stream().map(MigrationJson::verdict).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> verdict(CaseVerdict one) {
    Map<String, @Nullable Object> tree = verdict(one.state(), one.reason(), one.step());
    tree.put("number", one.number().value());
    return tree;
  }

  private static Map<String, @Nullable Object> verdict(
      MigrationState state, String reason, Optional<StepId> step) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", state.word());
    tree.put("reason", reason.isEmpty() ? null : reason);
    tree.put("step", step.map(StepId::value).orElse(null));
    return tree;
  }

  static Map<String, @Nullable Object> plan(MigrationPlan plan) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", plan.id().toString());
    tree.put("flow", plan.flow().value());
    tree.put("from", pack(plan.from()));
    tree.put("to", pack(plan.to()));
    tree.put("by", plan.by().value());
    tree.put("begunAt", plan.begunAt().toString());
    return tree;
  }

  static Map<String, @Nullable Object> progress(MigrationProgress progress) {
    Map<String, @Nullable Object> counts = new LinkedHashMap<>();
    for (MigrationState state : MigrationState.values()) {
      counts.put(state.word(), progress.count(state));
    }
    Map<String, @Nullable Object> tree = plan(progress.plan());
    tree.put("done", progress.isDone());
    tree.put("counts", counts);
    tree.put("cases", progress.cases().stream().map(MigrationJson::verdict).toList());
    return tree;
  }
}
