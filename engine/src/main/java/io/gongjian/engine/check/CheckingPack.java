package io.gongjian.engine.check;

import io.gongjian.engine.pack.Accidents;
import io.gongjian.engine.pack.CheckForms;
import io.gongjian.engine.pack.CheckRules;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.scenario.TriedScenario;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a pack: loads it, checks its rules and forms, runs its scenarios, and counts. */
public final class CheckingPack {

  /** The day asked in scenarios that name none. */
  public static final LocalDate USUAL_DAY = LocalDate.of(2026, 1, 1);

  private final PackLoader loader;
  private final CheckRules rules;
  private final TryingScenario trying;
  private final CheckForms forms;

  public CheckingPack(
      PackLoader loader, CheckRules rules, TryingScenario trying, CheckForms forms) {
    this.loader = loader;
    this.rules = rules;
    this.trying = trying;
    this.forms = forms;
  }

  /** Checks the pack of {@code source}; whatever is wrong with it is in the report. */
  public PackReport check(PackSource source) {
    return prove(source).report();
  }

  /** Loads and checks the pack of {@code source}; nothing that it holds is ever thrown. */
  public ProvedPack prove(PackSource source) {
    PackLoading loading = loader.load(source);
    String name = source.own().name();
    if (loading.pack().isEmpty()) {
      return new ProvedPack(
          Optional.empty(), new PackReport(name, loading.faults(), Optional.empty()));
    }
    Pack pack = loading.pack().get();
    List<PackFault> faults = new ArrayList<>(loading.faults());
    faults.addAll(rulesOf(pack));
    boolean runs = faults.stream().noneMatch(PackFault::isError);
    List<TriedScenario> tried = runs ? tried(name, pack, faults) : List.of();
    tried.forEach(one -> faults.addAll(faults(one)));
    FormReport ofForms = runs ? formsOf(pack, faults) : FormReport.NONE;
    faults.addAll(ofForms.faults());
    faults.sort(PackFault.IN_ORDER);
    return new ProvedPack(
        Optional.of(pack),
        new PackReport(name, faults, Optional.of(summary(name, pack, tried, ofForms))));
  }

  /**
   * Loads a pack that was proved at another time, and compiles its rules; empty when it has an
   * error by now.
   */
  public Optional<Pack> load(PackSource source) {
    return loader
        .load(source)
        .pack()
        .filter(pack -> rulesOf(pack).stream().noneMatch(PackFault::isError));
  }

  private List<PackFault> rulesOf(Pack pack) {
    List<PackFault> accidents = new ArrayList<>();
    List<PackFault> found =
        Accidents.told(whole(pack), accidents::add, List.of(), () -> rules.check(pack));
    accidents.addAll(found);
    return accidents;
  }

  private FormReport formsOf(Pack pack, List<PackFault> faults) {
    return Accidents.told(
        whole(pack), faults::add, FormReport.NONE, () -> forms.check(pack, USUAL_DAY));
  }

  private static Place whole(Pack pack) {
    return Place.file(pack.reference().id(), "pack.yaml");
  }

  /** Tries the pack's own scenarios, several at a time; their order stays. */
  private List<TriedScenario> tried(String name, Pack pack, List<PackFault> faults) {
    List<PackFault> accidents = Collections.synchronizedList(faults);
    return pack.scenarios().parallelStream()
        .filter(scenario -> isOf(name, scenario))
        .flatMap(
            scenario ->
                Accidents.told(
                    scenario.place(),
                    accidents::add,
                    Stream.empty(),
                    () -> Stream.of(trying.on(pack, scenario, USUAL_DAY))))
        .toList();
  }

  private static boolean isOf(String name, Scenario scenario) {
    return scenario.place().pack().equals(name);
  }

  private static List<PackFault> faults(TriedScenario tried) {
    return tried.mismatches().stream().map(mismatch -> fault(tried, mismatch)).toList();
  }

  private static PackFault fault(TriedScenario tried, Mismatch mismatch) {
    return PackFault.of(
        FaultCode.SCENARIO_FAILS,
        tried.scenario().place(),
        tried.scenario().id(),
        "§" + mismatch.aspect(),
        mismatch.subject(),
        mismatch.expected(),
        mismatch.actual());
  }

  private static PackSummary summary(
      String name, Pack pack, List<TriedScenario> tried, FormReport ofForms) {
    List<RuleTable> tables =
        Stream.concat(pack.tables().stream(), pack.forms().tables().stream())
            .filter(table -> table.place().pack().equals(name))
            .toList();
    List<RuleRow> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    Set<RowId> heard = new HashSet<>(ofForms.heard());
    tried.stream()
        .flatMap(one -> one.determination().stream())
        .forEach(made -> heard.addAll(TryingScenario.fired(made)));
    return new PackSummary(
        pack.reference(),
        pack.base(),
        pack.matters().size(),
        pack.forms().definitions().size(),
        tables.size(),
        rows.size(),
        pack.citations().instruments().stream().mapToInt(one -> one.articles().size()).sum(),
        pack.fillings().size(),
        (int) rows.stream().filter(pack::isVerified).count(),
        tried.size() + ofForms.scenarios(),
        (int) tried.stream().filter(TriedScenario::passed).count() + ofForms.passed(),
        rows.stream().map(RuleRow::id).filter(row -> !heard.contains(row)).toList());
  }
}
