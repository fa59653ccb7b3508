package io.gongjian.webapp.command;

import io.gongjian.engine.check.PackContent;
import io.gongjian.engine.check.PackReport;
import io.gongjian.engine.check.PackSummary;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.TextBundle;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The report of a check as text for a terminal: findings by file, then what is in the pack. */
final class CheckText {

  private static final int MOST_SILENT_ROWS = 20;

  private final PackReport report;
  private final Locale locale;
  private final ResourceBundle texts;
  private final StringBuilder text = new StringBuilder();

  CheckText(PackReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
    this.texts = TextBundle.beside(CheckText.class, "check").in(locale);
  }

  String whole() {
    String file = "";
    for (PackFault fault : report.faults()) {
      Place at = fault.place();
      String next = at.pack() + "/" + at.file();
      if (!next.equals(file)) {
        text.append(next).append('\n');
        file = next;
      }
      finding(fault);
    }
    report.summary().ifPresent(this::summary);
    line(report.passed() ? "passed" : "failed", report.errors(), report.warnings());
    return text.toString().stripTrailing();
  }

  private void finding(PackFault fault) {
    Place at = fault.place();
    String position = at.line() > 0 ? at.line() + ":" + at.column() : "-";
    line(
        "finding",
        position,
        texts.getString(fault.severity().word()),
        fault.code().code(),
        at.path().isEmpty() ? "" : at.path() + " ",
        fault.what(locale),
        fault.mend(locale));
  }

  private void summary(PackSummary summary) {
    line("head", summary.reference().id(), summary.reference().version());
    summary.base().ifPresent(base -> line("base", base.id(), base.version(), summary.fillings()));
    line(
        "content",
        summary.matters(),
        summary.forms(),
        summary.tables(),
        summary.rows(),
        summary.articles());
    line(
        "verified",
        summary.verifiedRows(),
        summary.rows(),
        PackContent.perCent(summary.verifiedRows(), summary.rows()));
    if (summary.scenarios() == 0 && !report.passed()) {
      line("not-tried");
    } else {
      coverage(summary);
    }
  }

  private void coverage(PackSummary summary) {
    line("scenarios", summary.passedScenarios(), summary.failedScenarios());
    line(
        "coverage",
        summary.heardRows(),
        summary.rows(),
        PackContent.perCent(summary.heardRows(), summary.rows()));
    summary.silentRows().stream()
        .limit(MOST_SILENT_ROWS)
        .forEach(row -> line("silent", row.toString()));
    int more = summary.silentRows().size() - MOST_SILENT_ROWS;
    if (more > 0) {
      line("more", more);
    }
  }

  private void line(String key, Object... arguments) {
    Object[] shown = new Object[arguments.length];
    for (int index = 0; index < arguments.length; index++) {
      shown[index] = arguments[index].toString();
    }
    text.append(new MessageFormat(texts.getString(key), locale).format(shown)).append('\n');
  }
}
