package io.gongjian.webapp.adapter.pack;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.pack.CheckRules;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.LoadingPacks;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.PublishingPack;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.forms.check.CheckingForms;
import io.gongjian.processes.check.CheckingFlows;
import io.gongjian.rules.check.CheckingRules;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.flow.CellConditions;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A province and a city that extends it, in folders that are edited, loaded, and loaded again. */
abstract class LoadedPacks {

  private static final Path SMALL =
      Path.of("..", "engine", "src", "test", "resources", "packs", "test-valid");
  private static final LocalDate DAY = LocalDate.MAX;
  static final RegionCode PROVINCE = new RegionCode("990000");
  static final RegionCode CITY_DISTRICT = new RegionCode("990101");
  static final RegionCode CITY = new RegionCode("990100");
  static final String CITY_TABLE = "test_city/matters/road_digging/tables/city.yaml";

  final CopiedPacks packs;
  final Map<PackReference, PackSource> kept = new HashMap<>();
  final Map<String, PackReference> served = new TreeMap<>();
  String packThatBreaksTheCheck = "";
  ServingPacks serving = new ServingPacks();

  LoadedPacks(Path folder) {
    this.packs = CopiedPacks.of(SMALL, folder);
  }

  void load() {
    loading().load(packs.folder());
  }

  /** Loads with nothing in memory but what the stores hold. */
  void restart() {
    serving = new ServingPacks();
    load();
  }

  LoadingPacks loading() {
    PackLoader loader = new PackLoader();
    return new LoadingPacks(
        loader,
        publishing(loader),
        () -> List.copyOf(served.keySet()),
        (now, there) -> {
          served.keySet().retainAll(new TreeSet<>(there));
          now.forEach(pack -> served.put(pack.id(), pack));
        },
        serving);
  }

  PublishingPack publishing(PackLoader loader) {
    RuleStore store = new RuleStore(16);
    DroolsDetermination determining = new DroolsDetermination(store);
    CheckRules rules = new CheckingRules(store);
    CheckingPack checking =
        new CheckingPack(
            loader,
            pack -> {
              if (pack.reference().id().equals(packThatBreaksTheCheck)) {
                throw new StackOverflowError();
              }
              return rules.check(pack);
            },
            new TryingScenario(determining),
            new CheckingFacts(new DroolsSaidOtherwise(store)),
            new CheckingForms(new DroolsFieldRows(store), determining),
            new CheckingFlows(determining, new CellConditions()),
            Clock.systemUTC());
    return new PublishingPack(
        checking, kept::put, id -> Optional.ofNullable(served.get(id)).map(kept::get));
  }

  List<PackFault> faults(String name) {
    return serving.faulty().stream()
        .filter(one -> one.name().equals(name))
        .map(Publication::errors)
        .flatMap(List::stream)
        .toList();
  }

  PackReference serves(RegionCode region) {
    return serving.find(region, DAY).pack().orElseThrow().reference();
  }

  Optional<Refusal> refusal(RegionCode region) {
    return Refusal.packOf(serving.find(region, DAY)).asRefused();
  }

  String id(RegionCode region) {
    return serves(region).id();
  }
}
