package io.gongjian.engine.pack.internal;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks and makes scenarios of forms. */
final class FormScenarios {

  private FormScenarios() {}

  /** Tells forms and fields that are not there; nothing for a scenario of another kind. */
  static List<PackFault> check(Names names, Entry scenario) {
    List<PackFault> faults = new ArrayList<>();
    List<String> matters = new ArrayList<>();
    for (Entry matter : scenario.items("form")) {
      faults.addAll(Content.unresolved(names, IdKind.FORM, Optional.of(matter)));
      matter.text().ifPresent(matters::add);
    }
    for (Entry matter : scenario.items("together")) {
      faults.addAll(Content.unresolved(names, IdKind.MATTER, Optional.of(matter)));
    }
    if (!scenario.has("form") || !faults.isEmpty()) {
      return faults;
    }
    for (String key : List.of("answers", "fields", "values")) {
      for (Entry each : scenario.get(key).stream().toList()) {
        for (String field : each.members().keySet()) {
          if (matters.stream().noneMatch(one -> names.knows(IdKind.FIELD, one + "/" + field))) {
            faults.add(
                PackFault.of(FaultCode.UNKNOWN_FIELD, each.keyPlace(field), field)
                    .maybe(NearestName.of(field, fields(names, matters))));
          }
        }
      }
    }
    return faults;
  }

  /** All fields of the forms of some matters: only a message asks, since it reads them all. */
  private static Set<String> fields(Names names, List<String> matters) {
    return names.known(IdKind.FIELD).stream()
        .filter(field -> matters.contains(field.substring(0, field.indexOf('/'))))
        .map(field -> field.substring(field.indexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static FormScenario bind(Entry scenario, FactSheet facts) {
    String id = scenario.text("id").orElseThrow();
    return new FormScenario(
        id,
        scenario.text("title").orElse(id),
        scenario.text("region"),
        scenario.date("asOf"),
        matters(scenario, "form"),
        matters(scenario, "together"),
        facts,
        values(scenario, "answers"),
        traits(scenario),
        values(scenario, "values"),
        scenario.items("rows").stream()
            .map(row -> ScenarioBinding.rowId(row.text().orElseThrow()))
            .toList(),
        scenario.place());
  }

  private static List<MatterId> matters(Entry scenario, String key) {
    return scenario.items(key).stream()
        .map(matter -> new MatterId(matter.text().orElseThrow()))
        .toList();
  }

  private static Map<FieldId, Optional<Object>> values(Entry scenario, String key) {
    Map<FieldId, Optional<Object>> values = new LinkedHashMap<>();
    scenario
        .get(key)
        .map(Entry::members)
        .orElse(Map.of())
        .forEach((field, value) -> values.put(new FieldId(field), value.tree()));
    return values;
  }

  private static Map<FieldId, Set<Trait>> traits(Entry scenario) {
    Map<FieldId, Set<Trait>> traits = new LinkedHashMap<>();
    scenario
        .get("fields")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach(
            (field, said) ->
                traits.put(
                    new FieldId(field),
                    said.oneOrMore().stream()
                        .map(one -> one.text().orElseThrow().toUpperCase(Locale.ROOT))
                        .map(Trait::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return traits;
  }
}
