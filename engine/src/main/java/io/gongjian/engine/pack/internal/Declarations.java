package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the ids that the files of a pack declare, and tells those that are declared twice. */
final class Declarations {

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  Declarations(Content content) {
    this.content = content;
  }

  List<PackFault> collect() {
    for (Entry group : content.items(FileKind.VOCABULARY, "groups")) {
      group.items("facts").forEach(fact -> declare(IdKind.FACT, fact, "id"));
    }
    each(FileKind.CONSTRAINTS, "constraints", IdKind.CONSTRAINT, "id");
    each(FileKind.REGIONS, "regions", IdKind.REGION, "code");
    each(FileKind.DEPARTMENTS, "departments", IdKind.DEPARTMENT, "id");
    each(FileKind.PROCESSES, "processes", IdKind.PROCESS, "id");
    each(FileKind.OPEN_TERMS, "terms", IdKind.TERM, "id");
    each(FileKind.MATERIALS, "materials", IdKind.MATERIAL, "id");
    each(FileKind.LICENCES, "licences", IdKind.LICENCE, "id");
    content.roots(FileKind.FLOW).forEach(flow -> declare(IdKind.FLOW, flow, "flow"));
    content.roots(FileKind.CITATION).forEach(this::instrument);
    content.roots(FileKind.MATTER).forEach(matter -> declare(IdKind.MATTER, matter, "matter"));
    for (Entry matter : content.roots(FileKind.MATTER)) {
      matter.file().matter().ifPresent(id -> content.declare(IdKind.MATTER, id, matter));
    }
    each(FileKind.ELEMENTS, "sections", IdKind.SECTION, "id");
    each(FileKind.ELEMENTS, "elements", IdKind.ELEMENT, "id");
    content.roots(FileKind.FORM).forEach(this::form);
    content.roots(FileKind.SITUATIONS).forEach(this::situations);
    content.roots(FileKind.TABLE).forEach(this::table);
    groups();
    return List.copyOf(faults);
  }

  private void each(FileKind file, String list, IdKind kind, String key) {
    content.items(file, list).forEach(entry -> declare(kind, entry, key));
  }

  private void declare(IdKind kind, Entry entry, String key) {
    entry.get(key).ifPresent(id -> id.text().ifPresent(text -> declare(kind, text, id, entry)));
  }

  private void declare(IdKind kind, String name, Entry id, Entry entry) {
    content.declare(kind, name, entry).ifPresent(first -> faults.add(twice(name, id, first)));
  }

  private PackFault twice(String name, Entry id, Entry first) {
    boolean shadows = content.isOwn(id) && !content.isOwn(first);
    FaultCode code = shadows ? FaultCode.OVERLAY_SHADOWS_ID : FaultCode.DUPLICATE_ID;
    return id.fault(code, name, first.place().file() + ":" + first.place().line());
  }

  /** An instrument may have several versions in one pack; its articles are declared by each. */
  private void instrument(Entry root) {
    Optional<Entry> id = root.get("instrument");
    String name = id.flatMap(Entry::text).orElse("");
    if (id.isEmpty() || name.isEmpty()) {
      return;
    }
    content
        .declare(IdKind.INSTRUMENT, name, root)
        .filter(first -> content.isOwn(first) != content.isOwn(root))
        .ifPresent(first -> faults.add(twice(name, id.get(), first)));
    Map<String, Entry> inThisVersion = new HashMap<>();
    for (Entry article : root.items("articles")) {
      article
          .get("no")
          .ifPresent(
              no ->
                  no.text()
                      .ifPresent(
                          text -> {
                            content.declare(IdKind.ARTICLE, name + "#" + text, article);
                            Entry first = inThisVersion.putIfAbsent(text, article);
                            if (first != null) {
                              faults.add(twice(text, no, first));
                            }
                          }));
    }
  }

  private void form(Entry root) {
    String matter = root.file().matter().orElse("");
    content.declare(IdKind.FORM, matter, root);
    root.get("properties")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach((field, entry) -> content.declare(IdKind.FIELD, matter + "/" + field, entry));
  }

  private void situations(Entry root) {
    String matter = root.file().matter().orElse("");
    for (Entry situation : root.items("situations")) {
      situation
          .get("id")
          .ifPresent(
              id ->
                  id.text()
                      .ifPresent(
                          text -> declare(IdKind.SITUATION, matter + "/" + text, id, situation)));
    }
  }

  private void table(Entry root) {
    declare(IdKind.TABLE, root, "table");
    String table = root.text("table").orElse("");
    for (Entry row : root.items("rows")) {
      row.get("id")
          .ifPresent(
              id ->
                  id.text()
                      .filter(text -> !table.isEmpty())
                      .ifPresent(text -> declareRow(table + "/" + text, id, row)));
    }
  }

  private void declareRow(String name, Entry id, Entry row) {
    content
        .declare(IdKind.ROW, name, row)
        .filter(first -> first.file().equals(row.file()))
        .ifPresent(first -> faults.add(twice(name, id, first)));
  }

  private void groups() {
    Map<String, Entry> seen = new HashMap<>();
    for (Entry group : content.items(FileKind.VOCABULARY, "groups")) {
      String id = group.text("id").orElse("");
      Entry first = seen.putIfAbsent(id, group);
      if (first != null) {
        faults.add(twice(id, group.near("id"), first));
      }
    }
  }
}
