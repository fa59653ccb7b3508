package io.gongjian.engine.check;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Accidents;
import io.gongjian.engine.pack.CheckFlows;
import io.gongjian.engine.pack.CheckForms;
import io.gongjian.engine.pack.CheckRules;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PlayedFlows;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.ScenarioFaults;
import io.gongjian.engine.scenario.StatedFacts;
import io.gongjian.engine.scenario.TriedScenario;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.text.NearestName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Checks a pack: loads it, checks its rules and forms, runs its scenarios, and counts. */
public final class CheckingPack {

  private final PackLoader loader;
  private final CheckRules rules;
  private final TryingScenario trying;
  private final CheckingFacts checkingFacts;
  private final CheckForms forms;
  private final CheckFlows flows;
  private final Clock clock;

  /**
   * Makes a check.
   *
   * @param clock tells the day that is asked in scenarios that name none
   */
  public CheckingPack(
      PackLoader loader,
      CheckRules rules,
      TryingScenario trying,
      CheckingFacts checkingFacts,
      CheckForms forms,
      CheckFlows flows,
      Clock clock) {
    this.loader = loader;
    this.rules = rules;
    this.trying = trying;
    this.checkingFacts = checkingFacts;
    this.forms = forms;
    this.flows = flows;
    this.clock = clock;
  }

  /** Checks the pack of {@code source}; whatever is wrong with it is in the report. */
  public PackReport check(PackSource source) {
    return prove(source).report();
  }

  /**
   * Checks what concerns one matter: the rows of the pack, the scenarios that name the matter, and
   * of what is found all errors and what lies in the files of the matter. It counts the matter's.
   */
  public PackReport check(PackSource source, MatterId matter) {
    return prove(source, Optional.of(matter)).report();
  }

  /** Loads and checks the pack of {@code source}; nothing that it holds is ever thrown. */
  public ProvedPack prove(PackSource source) {
    return prove(source, Optional.empty());
  }

  private ProvedPack prove(PackSource source, Optional<MatterId> only) {
    PackLoading loading = loader.load(source);
    String name = source.own().name();
    if (loading.pack().isEmpty()) {
      return new ProvedPack(
          Optional.empty(), new PackReport(name, loading.faults(), Optional.empty()));
    }
    Pack whole = loading.pack().get();
    Optional<PackOfMatter> one =
        only.filter(whole.matters()::containsKey).map(matter -> new PackOfMatter(whole, matter));
    Pack pack = one.map(PackOfMatter::tried).orElse(whole);
    List<PackFault> faults = new ArrayList<>(loading.faults());
    only.filter(matter -> one.isEmpty()).ifPresent(none -> faults.add(unknown(whole, none)));
    faults.addAll(rulesOf(pack));
    boolean runs = faults.stream().noneMatch(PackFault::isError);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Set<RowId> fired = ConcurrentHashMap.newKeySet();
    List<Tried> tried = runs ? tried(name, pack, today, faults, fired) : List.of();
    tried.forEach(each -> faults.addAll(each.faults()));
    FormReport ofForms = runs ? formsOf(pack, today, faults) : FormReport.NONE;
    faults.addAll(ofForms.faults());
    PlayedFlows ofFlows = runs ? flowsOf(pack, today, faults) : PlayedFlows.NONE;
    faults.addAll(ofFlows.faults());
    if (runs) {
      faults.addAll(statedInForms(name, pack, today));
    }
    one.ifPresent(part -> faults.removeIf(fault -> !part.isTold(fault)));
    faults.sort(PackFault.IN_ORDER);
    Pack counted = one.map(PackOfMatter::counted).orElse(pack);
    return new ProvedPack(
        Optional.of(whole),
        new PackReport(
            name, faults, Optional.of(summary(counted, tried, fired, ofForms, ofFlows))));
  }

  private static PackFault unknown(Pack pack, MatterId matter) {
    return PackFault.of(FaultCode.UNKNOWN_MATTER, whole(pack), matter.value())
        .maybe(
            NearestName.of(
                matter.value(), pack.matters().keySet().stream().map(MatterId::value).toList()));
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

  private FormReport formsOf(Pack pack, LocalDate today, List<PackFault> faults) {
    return Accidents.told(
        whole(pack), faults::add, FormReport.NONE, () -> forms.check(pack, today));
  }

  private PlayedFlows flowsOf(Pack pack, LocalDate today, List<PackFault> faults) {
    return Accidents.told(
        whole(pack), faults::add, PlayedFlows.NONE, () -> flows.check(pack, today));
  }

  private static Place whole(Pack pack) {
    return Place.file(pack.reference().id(), "pack.yaml");
  }

  /**
   * What became of a scenario; what was determined for it is not kept, since there are thousands.
   */
  private record Tried(boolean passed, List<PackFault> faults) {}

  /**
   * Tries the pack's own scenarios, several at a time: those of a day together, so that its rules
   * are compiled once, however many days there are.
   */
  private List<Tried> tried(
      String name, Pack pack, LocalDate today, List<PackFault> faults, Set<RowId> fired) {
    List<PackFault> accidents = Collections.synchronizedList(faults);
    return pack.scenarios().stream()
        .filter(scenario -> isOf(name, scenario))
        .sorted(Comparator.comparing((Scenario scenario) -> scenario.asOf().orElse(today)))
        .parallel()
        .flatMap(
            scenario ->
                Accidents.told(
                    scenario.place(),
                    accidents::add,
                    Stream.empty(),
                    () -> Stream.of(tried(pack, scenario, today, fired))))
        .toList();
  }

  private Tried tried(Pack pack, Scenario scenario, LocalDate today, Set<RowId> fired) {
    TriedScenario tried = trying.on(pack, scenario, today);
    tried.determination().ifPresent(made -> fired.addAll(TryingScenario.fired(made)));
    List<PackFault> faults = new ArrayList<>(ScenarioFaults.of(tried, today));
    faults.addAll(checkingFacts.check(pack, StatedFacts.of(scenario, today)));
    return new Tried(tried.passed(), faults);
  }

  /** What is to be told of the facts of the pack's own scenarios of forms, day by day. */
  private List<PackFault> statedInForms(String name, Pack pack, LocalDate today) {
    List<PackFault> faults = new ArrayList<>();
    pack.forms().scenarios().stream()
        .filter(scenario -> scenario.place().pack().equals(name))
        .map(scenario -> StatedFacts.of(scenario, today))
        .sorted(Comparator.comparing(StatedFacts::asked))
        .forEach(
            stated ->
                faults.addAll(
                    Accidents.told(
                        stated.place(),
                        faults::add,
                        List.of(),
                        () -> checkingFacts.check(pack, stated))));
    return faults;
  }

  private static boolean isOf(String name, Scenario scenario) {
    return scenario.place().pack().equals(name);
  }

  private static PackSummary summary(
      Pack pack, List<Tried> tried, Set<RowId> fired, FormReport ofForms, PlayedFlows ofFlows) {
    PackContent content = new PackContent(pack);
    List<RuleRow> rows = content.rows();
    Set<RowId> heard = new HashSet<>(ofForms.heard());
    heard.addAll(fired);
    return new PackSummary(
        pack.reference(),
        pack.base(),
        pack.matters().size(),
        pack.forms().definitions().size(),
        content.tables().size(),
        rows.size(),
        content.articles(),
        pack.fillings().size(),
        content.verifiedRows(),
        tried.size() + ofForms.scenarios() + ofFlows.scenarios(),
        (int) tried.stream().filter(Tried::passed).count() + ofForms.passed() + ofFlows.passed(),
        rows.stream().map(RuleRow::id).filter(row -> !heard.contains(row)).toList());
  }
}
