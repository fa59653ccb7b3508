package io.gongjian.engine.directive;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders rows so that each comes after the rows that decide the values it reads. */
final class FieldStrata {

  private static final String FIELD = "field.";

  private final Map<String, List<RuleRow>> deciders = new HashMap<>();
  private final Map<String, Set<String>> facts = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();

  FieldStrata(Pack pack, Collection<RuleRow> rows) {
    for (RuleRow row : rows) {
      for (Directive directive : directives(row)) {
        if (directive.decidesValue()) {
          deciders.computeIfAbsent(directive.field().value(), field -> new ArrayList<>()).add(row);
        }
      }
    }
    for (RuleTable table : pack.tables()) {
      outcome(table)
          .forEach(
              name -> {
                Set<String> inputs = facts.computeIfAbsent(name, key -> new LinkedHashSet<>());
                for (Column column : table.columns()) {
                  inputs.add(column.input().name());
                }
              });
    }
  }

  /** The stratum of a row: the first in which all that it reads is known. */
  int of(RuleRow row) {
    return stratum(row, new LinkedHashSet<>());
  }

  private int stratum(RuleRow row, Set<String> path) {
    int stratum = 0;
    for (String column : row.when().keySet()) {
      if (!column.equals(Input.OfApplication.NAME)) {
        stratum = Math.max(stratum, level(node(column), path));
      }
    }
    for (Directive directive : directives(row)) {
      if (directive instanceof Directive.Compute compute) {
        for (FieldId read : compute.formula().reads()) {
          stratum = Math.max(stratum, level(read.value(), path));
        }
      }
    }
    return stratum;
  }

  /** The first stratum in which the value of a field, verdict or set of situations is known. */
  private int level(String node, Set<String> path) {
    Integer known = levels.get(node);
    if (known != null) {
      return known;
    }
    if (!path.add(node)) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "fields wait for each other " + path);
    }
    int level = 0;
    for (RuleRow row : deciders.getOrDefault(node, List.of())) {
      level = Math.max(level, 1 + stratum(row, path));
    }
    for (String input : facts.getOrDefault(node, Set.of())) {
      level = Math.max(level, level(input, path));
    }
    path.remove(node);
    levels.put(node, level);
    return level;
  }

  private static List<Directive> directives(RuleRow row) {
    return row.then() instanceof Effect.Directs directs ? directs.directives() : List.of();
  }

  private static List<String> outcome(RuleTable table) {
    if (table.matter().isEmpty()) {
      return List.of();
    }
    MatterId matter = table.matter().get();
    if (table.decides() == Decision.MATTER) {
      return List.of(new Input.OfMatter(matter).name());
    }
    return table.decides() == Decision.SITUATION
        ? List.of(new Input.OfSituations(matter).name())
        : List.of();
  }

  private static String node(String column) {
    return column.startsWith(FIELD) ? column.substring(FIELD.length()) : column;
  }
}
