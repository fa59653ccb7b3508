package io.gongjian.webapp.rest.project;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.project.ApplicabilityCounts;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.OpenedProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectSummary;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows projects and what belongs to them. */
final class ProjectJson {

  private ProjectJson() {}

  static Map<String, @Nullable Object> tree(Project project) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", project.id().toString());
    tree.put("name", project.name());
    tree.put("region", project.region().value());
    tree.put("organisation", tree(project.organisation()));
    tree.put("code", project.code().map(Object::toString).orElse(null));
    tree.put("sourceNote", project.sourceNote().orElse(null));
    tree.put("version", project.version());
    tree.put("createdAt", project.createdAt().toString());
    tree.put("changedAt", project.changedAt().toString());
    return tree;
  }

  static Map<String, @Nullable Object> tree(ProjectSummary project) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", project.id().toString());
    tree.put("name", project.name());
    tree.put("region", project.region().value());
    tree.put("organisation", tree(project.organisation()));
    tree.put("code", project.code().map(Object::toString).orElse(null));
    tree.put("changedAt", project.changedAt().toString());
    tree.put("answered", project.answered());
    tree.put("latestDetermination", project.latest().map(ProjectJson::tree).orElse(null));
    return tree;
  }

  /** The facts of a project; {@code version} is what a change must be based on. */
  static Map<String, @Nullable Object> facts(OpenedProject opened) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("project", opened.project().id().toString());
    tree.put("version", opened.project().version());
    tree.put("facts", opened.facts().stream().map(ProjectJson::tree).toList());
    return tree;
  }

  /** All that was said of a fact, the latest first. */
  static Map<String, @Nullable Object> history(String fact, List<FactRecord> records) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact);
    tree.put("records", records.stream().map(ProjectJson::tree).toList());
    return tree;
  }

  static Map<String, @Nullable Object> tree(FactRecord record) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", record.fact().value());
    tree.put("state", record.answer().word());
    tree.put("value", record.answer().known().map(FactValueJson::tree).orElse(null));
    tree.put("unit", record.unit().orElse(null));
    tree.put("source", DeterminationJson.word(record.source()));
    tree.put("origin", record.origin().orElse(null));
    tree.put("at", record.at().toString());
    tree.put("by", record.by().value());
    tree.put("version", record.version());
    tree.put("confirmed", List.copyOf(record.confirmed()));
    return tree;
  }

  static Map<String, @Nullable Object> tree(DeterminationSummary summary) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", summary.id().toString());
    tree.put("project", summary.project().toString());
    tree.put("projectVersion", summary.projectVersion());
    tree.put("pack", DeterminationJson.tree(summary.pack()));
    tree.put("region", summary.region().value());
    tree.put("asOf", summary.asOf().toString());
    tree.put("savedAt", summary.savedAt().toString());
    tree.put("savedBy", summary.savedBy().value());
    tree.put("counts", tree(summary.counts()));
    tree.put("receiptHash", summary.receiptHash());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(ProjectSummary.Latest latest) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", latest.id().toString());
    tree.put("savedAt", latest.savedAt().toString());
    tree.put("counts", tree(latest.counts()));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(ApplicabilityCounts counts) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("required", counts.required());
    tree.put("unknown", counts.open());
    tree.put("notRequired", counts.notRequired());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Organisation organisation) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("creditCode", organisation.code().value());
    tree.put("name", organisation.name());
    return tree;
  }
}
