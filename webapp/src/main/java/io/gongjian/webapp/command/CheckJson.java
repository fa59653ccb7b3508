package io.gongjian.webapp.command;

import io.gongjian.engine.check.PackReport;
import io.gongjian.engine.check.PackSummary;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackReference;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The report of a check as a tree for JSON. */
final class CheckJson {

  private CheckJson() {}

  static Map<String, @Nullable Object> tree(PackReport report, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pack", report.name());
    tree.put("passed", report.passed());
    tree.put("errors", BigDecimal.valueOf(report.errors()));
    tree.put("warnings", BigDecimal.valueOf(report.warnings()));
    tree.put("faults", report.faults().stream().map(fault -> fault(fault, locale)).toList());
    tree.put("summary", report.summary().map(CheckJson::summary).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> fault(PackFault fault, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", fault.code().code());
    tree.put("name", fault.code().name());
    tree.put("severity", fault.severity().word());
    tree.put("pack", fault.place().pack());
    tree.put("file", fault.place().file());
    tree.put("path", fault.place().path());
    tree.put("line", fault.place().line());
    tree.put("column", fault.place().column());
    tree.put("what", fault.what(locale));
    tree.put("mend", fault.mend(locale));
    return tree;
  }

  private static Map<String, @Nullable Object> summary(PackSummary summary) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pack", reference(summary.reference()));
    tree.put("base", summary.base().map(CheckJson::reference).orElse(null));
    tree.put("matters", summary.matters());
    tree.put("forms", summary.forms());
    tree.put("tables", summary.tables());
    tree.put("rows", summary.rows());
    tree.put("articles", summary.articles());
    tree.put("fillings", summary.fillings());
    tree.put("verifiedRows", summary.verifiedRows());
    tree.put("scenarios", summary.scenarios());
    tree.put("passedScenarios", summary.passedScenarios());
    tree.put("heardRows", summary.heardRows());
    tree.put("silentRows", summary.silentRows().stream().map(Objects::toString).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> reference(PackReference reference) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", reference.id());
    tree.put("version", reference.version());
    tree.put("hash", reference.hash());
    return tree;
  }
}
