package io.gongjian.webapp.command.bench;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.PublishingPack;
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
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Publishes the pack of the province 200 times, each time as another version, through the gate that
 * every version passes, and asks each version once. One file of scenarios stands for all.
 */
final class PublishingMeasure {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int KEPT = 16;
  private static final int WARM_UP = 20;
  private static final int PUBLISHES = 200;

  private final PackFiles files;
  private final DroolsDetermination determining;
  private final PublishingPack publishing;
  private int version;

  PublishingMeasure(PackFiles files) {
    this.files = files;
    PackLoader loader = new PackLoader();
    RuleStore store = new RuleStore(KEPT);
    determining = new DroolsDetermination(store);
    CheckingPack checking =
        new CheckingPack(
            loader,
            new CheckingRules(store),
            new TryingScenario(determining),
            new CheckingFacts(new DroolsSaidOtherwise(store)),
            new CheckingForms(new DroolsFieldRows(store), determining),
            new CheckingFlows(determining, new CellConditions()),
            Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    publishing = new PublishingPack(checking, (reference, source) -> {}, name -> Optional.empty());
  }

  List<Bar> run(PrintWriter out) {
    publish(WARM_UP);
    Memory before = Memory.now();
    out.println("published " + WARM_UP + " times: " + before.text());
    publish(PUBLISHES);
    Memory after = Memory.now();
    out.println("published " + PUBLISHES + " times more: " + after.text());
    return List.of(
        Bar.growth("publishing.heap", before.heap(), after.heap()),
        Bar.growth("publishing.metaspace", before.metaspace(), after.metaspace()));
  }

  private void publish(int times) {
    for (int time = 0; time < times; time++) {
      Publication publication =
          publishing.publish(new PackSource(another(), Optional.empty()), Optional.empty());
      if (!publication.errors().isEmpty()) {
        throw new IllegalStateException("not published: " + publication.errors());
      }
      Pack pack = publication.serving().orElseThrow().pack();
      determining.determine(pack, pack.region(), DAY, FactSheet.answered(Map.of()));
    }
  }

  /** The files as another version. */
  private PackFiles another() {
    Map<String, byte[]> changed = new TreeMap<>();
    boolean scenarios = false;
    for (String path : files.paths()) {
      boolean scenario = path.contains("/scenarios/") || path.startsWith("scenarios/");
      if (!scenario || !scenarios) {
        changed.put(path, files.find(path).orElseThrow());
      }
      scenarios |= scenario;
    }
    version++;
    changed.computeIfPresent(
        "pack.yaml",
        (path, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^version:.*$", "version: v" + version)
                .getBytes(StandardCharsets.UTF_8));
    return PackFiles.of(files.name(), changed);
  }
}
