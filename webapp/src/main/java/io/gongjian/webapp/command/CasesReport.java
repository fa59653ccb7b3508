package io.gongjian.webapp.command;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.text.TextBundle;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What became of cases: a line for each thing that did not come out as expected, then the count.
 */
final class CasesReport {

  private final List<TriedCase> cases;
  private final CasesCount count;
  private final Locale locale;
  private final ResourceBundle texts;

  CasesReport(List<TriedCase> cases, Locale locale) {
    this.cases = List.copyOf(cases);
    this.count = CasesCount.of(cases, one -> one.tried().passed());
    this.locale = locale;
    this.texts = TextBundle.beside(CasesReport.class, "decide").in(locale);
  }

  int failed() {
    return count.failed();
  }

  String text() {
    return count.after(
        cases.stream()
            .flatMap(one -> one.tried().mismatches().stream().map(told -> line(one, told))));
  }

  /** What is to be told of the facts of cases, passed or failed; it goes beside the report. */
  List<String> told() {
    return cases.stream()
        .flatMap(one -> one.told().stream())
        .map(fault -> told(fault, locale))
        .toList();
  }

  /** What is to be told of facts, as a line. */
  static String told(PackFault fault, Locale locale) {
    return fault.place() + " " + fault.code().code() + " " + fault.what(locale);
  }

  private String line(TriedCase one, Mismatch told) {
    Scenario scenario = one.tried().scenario();
    return new MessageFormat(texts.getString("mismatch"), locale)
        .format(
            new Object[] {
              scenario.id(),
              scenario.title(),
              told.subject(),
              texts.getString("aspect." + told.aspect()),
              told.expected(),
              told.actual()
            });
  }

  /** The same as a tree for JSON. */
  Map<String, @Nullable Object> tree() {
    return count.tree(cases, this::tree);
  }

  private Map<String, @Nullable Object> tree(TriedCase one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Scenario scenario = one.tried().scenario();
    tree.put("id", scenario.id());
    tree.put("title", scenario.title());
    tree.put("region", one.region().value());
    tree.put("asOf", one.day().toString());
    tree.put("passed", one.tried().passed());
    tree.put("mismatches", one.tried().mismatches().stream().map(CasesReport::tree).toList());
    if (!one.told().isEmpty()) {
      tree.put("told", one.told().stream().map(fault -> told(fault, locale)).toList());
    }
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Mismatch told) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("subject", told.subject());
    tree.put("aspect", told.aspect());
    tree.put("expected", told.expected());
    tree.put("actual", told.actual());
    tree.put("rows", told.rows().stream().map(Objects::toString).toList());
    return tree;
  }
}
