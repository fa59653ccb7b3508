package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what is in a pack for nothing: warnings, since the pack decides the same without it. */
final class Unused {

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private Unused(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    Unused checks = new Unused(content);
    content.roots(FileKind.TABLE).forEach(checks::columns);
    checks.materials();
    checks.articles();
    checks.tablesWithoutScenario();
    checks.partsOfForms(IdKind.ELEMENT, "x-element", FaultCode.ELEMENT_UNUSED);
    checks.partsOfForms(IdKind.SECTION, "x-section", FaultCode.SECTION_UNUSED);
    return checks.faults;
  }

  private void columns(Entry table) {
    Set<String> used = new HashSet<>();
    for (Entry row : table.items("rows")) {
      row.get("when").ifPresent(when -> used.addAll(when.members().keySet()));
    }
    for (Entry column : table.items("inputs")) {
      column
          .get("name")
          .ifPresent(
              name ->
                  name.text()
                      .filter(text -> !used.contains(text))
                      .ifPresent(text -> faults.add(name.fault(FaultCode.COLUMN_UNUSED, text))));
    }
  }

  private void materials() {
    Set<String> used = new HashSet<>();
    for (Entry table : content.tables("material")) {
      for (Entry row : table.items("rows")) {
        row.get("then").flatMap(then -> then.text("material")).ifPresent(used::add);
      }
    }
    for (Map.Entry<String, Entry> material : content.declared(IdKind.MATERIAL).entrySet()) {
      if (!used.contains(material.getKey())) {
        Entry id = material.getValue().near("id");
        faults.add(id.fault(FaultCode.MATERIAL_UNUSED, material.getKey()));
      }
    }
  }

  private void partsOfForms(IdKind kind, String key, FaultCode code) {
    Set<String> used = new HashSet<>();
    for (Entry form : content.roots(FileKind.FORM)) {
      FormField.of(form).forEach(field -> field.text(key).ifPresent(used::add));
    }
    for (Map.Entry<String, Entry> part : content.declared(kind).entrySet()) {
      if (!used.contains(part.getKey())) {
        faults.add(part.getValue().near("id").fault(code, part.getKey()));
      }
    }
  }

  private void articles() {
    Set<String> cited = new HashSet<>();
    for (SourceFile file : content.files()) {
      file.entry().ifPresent(root -> cited(root, cited));
    }
    for (Map.Entry<String, Entry> article : content.declared(IdKind.ARTICLE).entrySet()) {
      if (!cited.contains(article.getKey())) {
        Entry no = article.getValue().near("no");
        faults.add(no.fault(FaultCode.ARTICLE_UNUSED, article.getKey()));
      }
    }
  }

  private static void cited(Entry at, Set<String> cited) {
    at.items("cite").forEach(one -> one.text().ifPresent(cited::add));
    at.items("basis").forEach(one -> one.text().ifPresent(cited::add));
    at.text("enabling").ifPresent(cited::add);
    at.members().values().forEach(member -> cited(member, cited));
    at.items().forEach(item -> cited(item, cited));
  }

  /** A scenario is for a table when it names one of its rows, or says something of its matter. */
  private void tablesWithoutScenario() {
    Set<String> named = new HashSet<>();
    for (Entry scenario : content.items(FileKind.SCENARIOS, "cases")) {
      for (Entry row : scenario.items("rows")) {
        row.text().ifPresent(text -> named.add(text.split("/", 2)[0]));
      }
      for (String key : List.of("expect", "missing")) {
        scenario
            .get(key)
            .ifPresent(each -> each.members().keySet().forEach(id -> named.add("matter/" + id)));
      }
      for (String key : List.of("situation", "limit")) {
        scenario
            .get(key)
            .ifPresent(each -> each.members().keySet().forEach(id -> named.add(key + "/" + id)));
      }
      scenario.items("form").forEach(id -> id.text().ifPresent(one -> named.add("field/" + one)));
      scenario
          .get("materials")
          .ifPresent(each -> each.members().keySet().forEach(id -> named.add("material/" + id)));
    }
    for (Entry table : content.roots(FileKind.TABLE)) {
      String id = table.text("table").orElse("");
      String subject = table.text("decides").orElse("") + "/" + table.file().matter().orElse("");
      if (!named.contains(id) && !named.contains(subject)) {
        faults.add(table.near("table").fault(FaultCode.TABLE_WITHOUT_SCENARIO, id));
      }
    }
  }
}
