package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.vocabulary.FactDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the open terms that cells read: a term has the unit of every column that compares with it,
 * and one that nothing reads is told.
 */
final class TermUse {

  /** A text, which is passed over, or the name of a term. */
  private static final Pattern PART =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"?|\\bterm\\s*\\.\\s*(?<term>[a-z][a-z0-9_]*)");

  private final Content content;
  private final Set<String> read = new HashSet<>();
  private final Set<String> columns = new HashSet<>();
  private final List<PackFault> faults = new ArrayList<>();

  private TermUse(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    TermUse use = new TermUse(content);
    content.roots(FileKind.TABLE).forEach(use::table);
    content.roots(FileKind.FLOW).forEach(use::flow);
    content.items(FileKind.OPEN_TERMS, "terms").forEach(use::unused);
    return use.faults;
  }

  private void flow(Entry flow) {
    for (Entry step : flow.items("steps")) {
      step.get("when")
          .map(Entry::members)
          .orElse(Map.of())
          .forEach(
              (fact, cell) -> {
                columns.add(fact);
                cell(fact, content.fact(fact).flatMap(FactDefinition::unit), cell);
              });
    }
  }

  private void table(Entry table) {
    Map<String, Optional<String>> units = new HashMap<>();
    for (Entry column : table.items("inputs")) {
      String name = column.text("name").orElse("");
      columns.add(name);
      Optional<FactDefinition> fact = content.fact(name);
      units.put(name, fact.map(FactDefinition::unit).orElseGet(() -> column.text("unit")));
    }
    for (Entry row : table.items("rows")) {
      row.get("when")
          .ifPresent(
              when ->
                  when.members()
                      .forEach(
                          (column, cell) ->
                              cell(column, units.getOrDefault(column, Optional.empty()), cell)));
    }
  }

  private void cell(String column, Optional<String> unit, Entry cell) {
    for (String id : named(cell.text().orElse(""))) {
      read.add(id);
      Entry term = content.declared(IdKind.TERM).get(id);
      if (term != null && !term.text("unit").equals(unit)) {
        faults.add(
            cell.fault(
                FaultCode.TERM_UNIT_DISAGREES,
                id,
                term.text("unit").orElse("—"),
                column,
                unit.orElse("—")));
      }
    }
  }

  private static Set<String> named(String cell) {
    Set<String> terms = new LinkedHashSet<>();
    Matcher part = PART.matcher(cell);
    while (part.find()) {
      Optional.ofNullable(part.group("term")).ifPresent(terms::add);
    }
    return terms;
  }

  /** A limit that is promised, or an opening, is read by no cell. */
  private void unused(Entry term) {
    Optional<String> id = term.text("id");
    boolean isValue =
        List.of("boolean", "decimal", "integer").contains(term.text("type").orElse(""));
    boolean serves =
        term.has("promisedLimitOf")
            || term.text("fact").filter(columns::contains).isPresent()
            || id.filter(read::contains).isPresent();
    if (isValue && id.isPresent() && !serves) {
      faults.add(term.near("id").fault(FaultCode.TERM_UNUSED, id.get()));
    }
  }
}
