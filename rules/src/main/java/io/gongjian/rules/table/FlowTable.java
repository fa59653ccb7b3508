package io.gongjian.rules.table;

import io.gongjian.engine.flow.Step;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.vocabulary.FactId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of a flow as a rule table: a row for each step, a column for what steps read. */
final class FlowTable {

  private static final Place NOWHERE = Place.file("", "");

  private FlowTable() {}

  /** Makes the table; outcomes and the situations of the own matter are no column of it. */
  static RuleTable of(PackFlow flow) {
    TableId id = new TableId("flows." + flow.flow().id().value().toLowerCase(Locale.ROOT));
    Set<Input> inputs = new LinkedHashSet<>();
    flow.flow().steps().forEach(step -> inputs.addAll(cells(step).keySet()));
    return new RuleTable(
        id,
        flow.title(),
        Decision.MATTER,
        HitPolicy.COLLECT,
        Optional.empty(),
        List.of(),
        inputs.stream().map(input -> new Column(input, Optional.empty())).toList(),
        flow.flow().steps().stream().map(step -> row(id, flow, step)).toList(),
        NOWHERE);
  }

  private static RuleRow row(TableId table, PackFlow flow, Step step) {
    Map<String, String> when = new LinkedHashMap<>();
    cells(step).forEach((input, text) -> when.put(input.name(), text));
    return new RuleRow(
        new RowId(table, step.id().value()),
        when,
        new Effect.Required(),
        List.of(),
        flow.title(),
        LocalDate.MIN,
        Optional.empty(),
        false,
        Optional.empty(),
        flow.places().getOrDefault(step.id(), NOWHERE));
  }

  private static Map<Input, String> cells(Step step) {
    Map<Input, String> cells = new LinkedHashMap<>();
    step.when()
        .forEach(
            (name, text) -> {
              if (name.startsWith(Step.SITUATIONS_OF)) {
                String matter = name.substring(Step.SITUATIONS_OF.length());
                cells.put(new Input.OfSituations(new MatterId(matter)), text);
              } else if (!name.startsWith(Step.OUTCOME) && !name.equals(Step.SITUATION)) {
                cells.put(new Input.OfFact(new FactId(name)), text);
              }
            });
    return cells;
  }
}
