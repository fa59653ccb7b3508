package io.gongjian.webapp.rest.project;

import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.project.Comparison;
import io.gongjian.engine.project.Comparison.FactDifference;
import io.gongjian.engine.project.Comparison.LimitDifference;
import io.gongjian.engine.project.Comparison.MaterialDifference;
import io.gongjian.engine.project.Comparison.MatterDifference;
import io.gongjian.engine.project.Comparison.Presence;
import io.gongjian.engine.project.Comparison.ProcessDifference;
import io.gongjian.engine.project.Comparison.SituationDifference;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what differs between two determinations. */
final class ComparisonJson {

  private ComparisonJson() {}

  static Map<String, @Nullable Object> tree(Comparison comparison) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("before", ProjectJson.tree(comparison.before().saved().summary()));
    tree.put("after", ProjectJson.tree(comparison.after().saved().summary()));
    tree.put("beforeDiffers", !comparison.before().reproduced());
    tree.put("afterDiffers", !comparison.after().reproduced());
    tree.put("facts", comparison.facts().stream().map(ComparisonJson::fact).toList());
    tree.put("process", comparison.process().map(ComparisonJson::process).orElse(null));
    tree.put("matters", comparison.matters().stream().map(ComparisonJson::matter).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> fact(FactDifference fact) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact.fact().value());
    tree.put("before", fact.before().map(FactValueJson::tree).orElse(null));
    tree.put("after", fact.after().map(FactValueJson::tree).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> process(ProcessDifference process) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("before", process.processBefore().map(Object::toString).orElse(null));
    tree.put("after", process.processAfter().map(Object::toString).orElse(null));
    tree.put("targetBefore", process.targetBefore().map(ComparisonJson::limit).orElse(null));
    tree.put("targetAfter", process.targetAfter().map(ComparisonJson::limit).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> matter(MatterDifference matter) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", matter.matter().value());
    tree.put("before", matter.before().map(Applicability::word).orElse(null));
    tree.put("after", matter.after().map(Applicability::word).orElse(null));
    tree.put("situations", matter.situations().stream().map(ComparisonJson::situation).toList());
    tree.put("materials", matter.materials().stream().map(ComparisonJson::material).toList());
    tree.put("limit", matter.limit().map(ComparisonJson::limit).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> situation(SituationDifference situation) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("situation", situation.situation().value());
    tree.put("before", word(situation.before()));
    tree.put("after", word(situation.after()));
    return tree;
  }

  private static Map<String, @Nullable Object> material(MaterialDifference material) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("material", material.material().value());
    tree.put("before", word(material.before()));
    tree.put("necessityBefore", material.necessityBefore().map(Necessity::word).orElse(null));
    if (!material.deliveryBefore().isFree()) {
      tree.put("deliveryBefore", material.deliveryBefore().tree());
    }
    tree.put("after", word(material.after()));
    if (!material.deliveryAfter().isFree()) {
      tree.put("deliveryAfter", material.deliveryAfter().tree());
    }
    tree.put("necessityAfter", material.necessityAfter().map(Necessity::word).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> limit(LimitDifference limit) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("before", limit.before().map(ComparisonJson::limit).orElse(null));
    tree.put("after", limit.after().map(ComparisonJson::limit).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> limit(LimitResult limit) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("statutory", stated(limit.statutory()));
    tree.put("certain", limit.certain());
    tree.put("promised", stated(limit.promised()));
    return tree;
  }

  private static @Nullable Map<String, @Nullable Object> stated(Optional<StatedLimit> stated) {
    return stated.map(StatedLimit::limit).map(ComparisonJson::limit).orElse(null);
  }

  private static Map<String, @Nullable Object> limit(TimeLimit limit) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("count", limit.count());
    tree.put("unit", limit.unit().word());
    return tree;
  }

  private static String word(Presence standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
