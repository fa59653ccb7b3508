package io.gongjian.engine.pack.internal;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks scenarios against the ids that are known, and makes them. */
final class ScenarioBinding {

  private final Names names;

  ScenarioBinding(Names names) {
    this.names = names;
  }

  /** Tells what is wrong with the scenarios of a file beyond its shape. */
  List<PackFault> check(Entry root) {
    return check(root.items("cases"));
  }

  /** Tells what is wrong with some scenarios of a file beyond its shape. */
  List<PackFault> check(List<Entry> cases) {
    List<PackFault> faults = new ArrayList<>();
    Map<String, Entry> seen = new HashMap<>();
    for (Entry scenario : cases) {
      String id = scenario.text("id").orElse("");
      Entry first = seen.putIfAbsent(id, scenario);
      if (first != null && !id.isEmpty()) {
        String where = first.place().file() + ":" + first.place().line();
        faults.add(scenario.near("id").fault(FaultCode.DUPLICATE_ID, id, where));
      }
      faults.addAll(Content.unresolved(names, IdKind.REGION, scenario.get("region")));
      scenario.get("facts").ifPresent(facts -> faults.addAll(facts(facts)));
      for (String key : List.of("expect", "missing", "situation", "materials", "limit")) {
        scenario.get(key).ifPresent(each -> faults.addAll(ofMatters(key, each)));
      }
      faults.addAll(FormScenarios.check(names, scenario));
      for (Entry row : scenario.items("rows")) {
        faults.addAll(Content.unresolved(names, IdKind.ROW, Optional.of(row)));
      }
    }
    return faults;
  }

  /** Tells what is wrong with the one question of a file: its facts, alone or with their day. */
  List<PackFault> checkQuestion(Entry root) {
    List<PackFault> faults = new ArrayList<>(facts(factsOf(root)));
    if (root.has("facts")) {
      faults.addAll(Content.unresolved(names, IdKind.REGION, root.get("region")));
    }
    return faults;
  }

  /** Makes the one question of a file without faults. */
  Scenario bindQuestion(Entry root, String id) {
    boolean wrapped = root.has("facts");
    return new Scenario(
        id,
        id,
        wrapped ? root.text("region").map(RegionCode::new) : Optional.empty(),
        wrapped ? root.date("asOf") : Optional.empty(),
        sheet(factsOf(root)),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        root.place());
  }

  private static Entry factsOf(Entry root) {
    return root.get("facts").orElse(root);
  }

  /** Tells what is wrong with facts that are stated. */
  List<PackFault> facts(Entry facts) {
    List<PackFault> faults = new ArrayList<>();
    facts
        .members()
        .forEach(
            (id, value) -> {
              if (!names.knows(IdKind.FACT, id)) {
                faults.add(
                    PackFault.of(FaultCode.UNKNOWN_FACT, facts.keyPlace(id), id)
                        .maybe(NearestName.of(id, names.known(IdKind.FACT))));
              }
              names
                  .fact(id)
                  .ifPresent(fact -> faults.addAll(TermReferences.misfit(fact, id, value)));
            });
    return faults;
  }

  private List<PackFault> ofMatters(String key, Entry each) {
    List<PackFault> faults = new ArrayList<>();
    each.members()
        .forEach(
            (matter, value) -> {
              if (!names.knows(IdKind.MATTER, matter)) {
                faults.add(
                    PackFault.of(FaultCode.UNKNOWN_MATTER, each.keyPlace(matter), matter)
                        .maybe(NearestName.of(matter, names.known(IdKind.MATTER))));
                return;
              }
              switch (key) {
                case "missing" ->
                    faults.addAll(Content.unresolved(names, IdKind.FACT, value.oneOrMore()));
                case "materials" ->
                    faults.addAll(Content.unresolved(names, IdKind.MATERIAL, value.oneOrMore()));
                case "situation" -> faults.addAll(situations(matter, value));
                default -> {
                  // applicabilities and limits name nothing
                }
              }
            });
    return faults;
  }

  private List<PackFault> situations(String matter, Entry value) {
    return value.oneOrMore().stream()
        .filter(
            one ->
                one.text()
                    .filter(id -> !names.knows(IdKind.SITUATION, matter + "/" + id))
                    .isPresent())
        .map(one -> one.fault(FaultCode.UNKNOWN_SITUATION, one.shown(), matter))
        .toList();
  }

  /** Makes the scenarios of a file without faults. */
  List<Scenario> bind(Entry root) {
    return bind(root.items("cases"));
  }

  /** Makes some scenarios of a file without faults. */
  List<Scenario> bind(List<Entry> cases) {
    return cases.stream().filter(scenario -> !scenario.has("form")).map(this::scenario).toList();
  }

  /** Makes the scenarios of forms of a file without faults. */
  List<FormScenario> bindForms(Entry root) {
    return root.items("cases").stream()
        .filter(scenario -> scenario.has("form"))
        .map(scenario -> FormScenarios.bind(scenario, sheet(scenario.near("facts"))))
        .toList();
  }

  private Scenario scenario(Entry scenario) {
    String id = scenario.text("id").orElseThrow();
    return new Scenario(
        id,
        scenario.text("title").orElse(id),
        scenario.text("region").map(RegionCode::new),
        scenario.date("asOf"),
        sheet(scenario.near("facts")),
        perMatter(scenario, "expect", ScenarioBinding::applicabilities),
        perMatter(scenario, "missing", each -> list(each, FactId::new)),
        perMatter(scenario, "situation", each -> list(each, SituationId::new)),
        perMatter(scenario, "materials", each -> list(each, MaterialId::new)),
        perMatter(scenario, "limit", each -> each.text().orElseThrow()),
        scenario.items("rows").stream().map(row -> rowId(row.text().orElseThrow())).toList(),
        scenario.place());
  }

  /** Reads facts without faults. */
  FactSheet sheet(Entry facts) {
    List<Fact> known = new ArrayList<>();
    Set<FactId> unknown = new TreeSet<>();
    facts
        .members()
        .forEach(
            (id, value) -> {
              FactDefinition fact = names.fact(id).orElseThrow();
              if (value.isNothing()) {
                unknown.add(fact.id());
              } else if (FactReader.read(fact, value.given(fact.type()).orElseThrow())
                  instanceof FactReading.Read read) {
                known.add(Fact.of(fact.id(), read.value(), FactSource.APPLICANT));
              }
            });
    return new FactSheet(known, unknown);
  }

  private static <T> Map<MatterId, T> perMatter(
      Entry scenario, String key, Function<Entry, T> read) {
    Map<MatterId, T> each = new LinkedHashMap<>();
    scenario
        .get(key)
        .ifPresent(
            entry ->
                entry
                    .members()
                    .forEach((matter, value) -> each.put(new MatterId(matter), read.apply(value))));
    return each;
  }

  private static Set<Applicability> applicabilities(Entry entry) {
    return entry.oneOrMore().stream()
        .map(one -> Applicability.valueOf(one.text().orElseThrow().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<T> list(Entry entry, Function<String, T> make) {
    return entry.oneOrMore().stream().map(one -> make.apply(one.text().orElseThrow())).toList();
  }

  static RowId rowId(String text) {
    int cut = text.indexOf('/');
    return new RowId(new TableId(text.substring(0, cut)), text.substring(cut + 1));
  }
}
