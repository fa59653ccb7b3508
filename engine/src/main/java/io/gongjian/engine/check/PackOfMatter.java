package io.gongjian.engine.check;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackFlowScenario;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a pack concerns one matter. */
final class PackOfMatter {

  private final Pack pack;
  private final MatterId matter;
  private final Set<TableId> tables;

  /** Where the scenarios stand that concern the matter. */
  private final Set<Place> tried;

  PackOfMatter(Pack pack, MatterId matter) {
    this.pack = pack;
    this.matter = matter;
    this.tables =
        Stream.concat(own(pack.tables()).stream(), own(pack.forms().tables()).stream())
            .map(RuleTable::id)
            .collect(Collectors.toSet());
    this.tried =
        Stream.concat(
                pack.scenarios().stream().filter(this::concerns).map(Scenario::place),
                pack.forms().scenarios().stream().filter(this::concerns).map(FormScenario::place))
            .collect(Collectors.toSet());
  }

  private List<RuleTable> own(List<RuleTable> all) {
    return all.stream().filter(table -> table.matter().filter(matter::equals).isPresent()).toList();
  }

  /** The whole pack with those scenarios only that name the matter, or lie in its folder. */
  Pack tried() {
    Forms forms = pack.forms();
    return with(
        pack.matters(),
        pack.tables(),
        pack.scenarios().stream().filter(this::concerns).toList(),
        new Forms(
            forms.sections(),
            forms.elements(),
            forms.definitions(),
            forms.tables(),
            forms.scenarios().stream().filter(this::concerns).toList()));
  }

  /** What is counted: the matter with its tables and its form. */
  Pack counted() {
    Forms forms = pack.forms();
    Map<MatterId, Matter> matters = new LinkedHashMap<>(pack.matters());
    matters.keySet().retainAll(Set.of(matter));
    return with(
        matters,
        own(pack.tables()),
        List.of(),
        new Forms(
            forms.sections(),
            forms.elements(),
            forms.find(matter).map(form -> Map.of(matter, form)).orElse(Map.of()),
            own(forms.tables()),
            List.of()));
  }

  /** Errors, which spoil everything, and what is told of the matter's files and scenarios. */
  boolean isTold(PackFault fault) {
    return fault.isError() || isOwn(fault.place()) || tried.contains(fault.place());
  }

  private boolean concerns(Scenario scenario) {
    return Stream.of(
                scenario.expect(),
                scenario.missing(),
                scenario.situations(),
                scenario.materials(),
                scenario.limits())
            .anyMatch(named -> named.containsKey(matter))
        || names(scenario.rows())
        || isOwn(scenario.place());
  }

  /** All flows, with those scenarios only that are of the matter or of the flow that it names. */
  private Map<FlowId, PackFlow> flows() {
    Map<FlowId, PackFlow> flows = new LinkedHashMap<>();
    pack.flows()
        .forEach(
            (id, flow) ->
                flows.put(
                    id, flow.with(flow.scenarios().stream().filter(this::concerns).toList())));
    return flows;
  }

  private boolean concerns(PackFlowScenario scenario) {
    return scenario
        .matter()
        .map(matter::equals)
        .orElseGet(
            () ->
                Optional.ofNullable(pack.matters().get(matter))
                    .flatMap(Matter::flow)
                    .filter(scenario.scenario().flow().id()::equals)
                    .isPresent());
  }

  private boolean concerns(FormScenario scenario) {
    return scenario.application().contains(matter)
        || names(scenario.rows())
        || isOwn(scenario.place());
  }

  private boolean names(List<RowId> rows) {
    return rows.stream().anyMatch(row -> tables.contains(row.table()));
  }

  private boolean isOwn(Place place) {
    return place.pack().equals(pack.reference().id())
        && place.file().startsWith("matters/" + matter + "/");
  }

  private Pack with(
      Map<MatterId, Matter> matters, List<RuleTable> rules, List<Scenario> scenarios, Forms forms) {
    return new Pack(
        pack.reference(),
        pack.base(),
        pack.region(),
        pack.title(),
        pack.validFrom(),
        pack.vocabulary(),
        pack.constraints(),
        pack.regions(),
        pack.departments(),
        pack.calendar(),
        pack.citations(),
        pack.materials(),
        pack.licences(),
        matters,
        rules,
        pack.processes(),
        flows(),
        pack.openTerms(),
        pack.fillings(),
        scenarios,
        forms,
        pack.draftsUntil());
  }
}
