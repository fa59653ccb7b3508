package io.gongjian.rules.table;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders tables so that each comes after the tables whose outcome it reads. */
final class Strata {

  private final Map<String, List<RuleTable>> deciders = new LinkedHashMap<>();
  private final Map<String, Integer> outcomes = new HashMap<>();
  private final Map<TableId, Integer> tables = new HashMap<>();

  Strata(List<RuleTable> all) {
    for (RuleTable table : all) {
      decided(table).ifPresent(name -> add(name, table));
    }
    for (RuleTable table : all) {
      tables.put(table.id(), level(table, new LinkedHashSet<>()));
    }
  }

  private void add(String name, RuleTable table) {
    deciders.computeIfAbsent(name, key -> new ArrayList<>()).add(table);
  }

  /** The stratum of a table. */
  int of(RuleTable table) {
    return tables.getOrDefault(table.id(), 0);
  }

  /** The stratum after which an outcome such as {@code matter.x} is known. */
  int of(String outcome) {
    return outcome(outcome, new LinkedHashSet<>());
  }

  int count() {
    return tables.values().stream().mapToInt(level -> level + 1).max().orElse(1);
  }

  private static Optional<String> decided(RuleTable table) {
    if (table.decides() == Decision.MATTER) {
      return table.matter().map(matter -> new Input.OfMatter(matter).name());
    }
    if (table.decides() == Decision.SITUATION) {
      return table.matter().map(matter -> new Input.OfSituations(matter).name());
    }
    return Optional.empty();
  }

  private int level(RuleTable table, Set<String> path) {
    int level = 0;
    for (Column column : table.columns()) {
      if (!(column.input() instanceof Input.OfFact)) {
        level = Math.max(level, 1 + outcome(column.input().name(), path));
      }
    }
    return level;
  }

  private int outcome(String name, Set<String> path) {
    Integer known = outcomes.get(name);
    if (known != null) {
      return known;
    }
    if (!path.add(name)) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "tables wait for each other " + path);
    }
    int level = 0;
    for (RuleTable table : deciders.getOrDefault(name, List.of())) {
      level = Math.max(level, level(table, path));
    }
    path.remove(name);
    outcomes.put(name, level);
    return level;
  }
}
