package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PlayedFlows;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.publish.LoadingPacks;
import io.gongjian.engine.publish.PublishingPack;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.determination.MatterRules;
import io.gongjian.rules.program.RuleStore;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes the packs of the product again and again, each time with another version. */
class PublishingManyTimesTest {

  private static final RegionCode HAINAN = new RegionCode("460000");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int BASES = 3;
  private static final int WARM_UP = 10;

  /** 15 in the build; {@code -Dgongjian.publishes} for more. */
  private static final int PUBLISHES = Integer.getInteger("gongjian.publishes", 15);

  private static final Percentage FIVE_PERCENT = Percentage.withPercentage(5);

  private final PackLoader loader = new PackLoader();
  private final RuleStore store = new RuleStore(BASES);
  private final DroolsDetermination determining = new DroolsDetermination(store);
  private final ServingPacks serving = new ServingPacks();
  private final Map<PackReference, PackSource> kept = new LinkedHashMap<>();
  private final LoadingPacks loading =
      new LoadingPacks(
          loader,
          new PublishingPack(
              new CheckingPack(
                  loader,
                  pack -> {
                    MatterRules.of(store, pack, DAY);
                    return List.of();
                  },
                  new TryingScenario(determining),
                  new CheckingFacts(new DroolsSaidOtherwise(store)),
                  (pack, day) -> FormReport.NONE,
                  (pack, day) -> PlayedFlows.NONE,
                  Clock.systemUTC()),
              (reference, source) -> {
                if (kept.isEmpty()) {
                  kept.put(reference, source);
                }
              },
              pack -> Optional.empty()),
          List::of,
          (now, there) -> {},
          serving);
  private final CopiedPacks packs;
  private int version = 1_000;

  PublishingManyTimesTest(@TempDir Path folder) {
    this.packs = CopiedPacks.onlyHainan(Path.of("..", "packs"), folder);
    packs.edit("hainan/pack.yaml", "version: 2026.11.1", "version: v1000");
    onlyOneFileOfScenarios();
  }

  @Test
  void manyPublishesLeaveHeapAndClassesWhereTheyWere() {
    publish(WARM_UP);
    long heap = heap();
    long classes = metaspace();

    publish(PUBLISHES);

    assertThat(heap()).isCloseTo(heap, FIVE_PERCENT);
    assertThat(metaspace()).isCloseTo(classes, FIVE_PERCENT);
  }

  @Test
  void aVersionThatServesNoLongerAnswersAsBefore() {
    publish(1);
    FactSheet facts = project();
    Determination before = determine(served(), facts);

    publish(2 * BASES);

    PackReference first = before.pack();
    PackSource source = Objects.requireNonNull(kept.get(first));
    Pack past = loader.load(source.own(), source.base()).pack().orElseThrow();
    assertThat(past.reference()).isEqualTo(first);
    assertThat(determine(past, facts)).isEqualTo(before);
  }

  @Test
  void whoeverAsksWhileOthersPublishGetsTheWholeAnswerOfOneVersion() throws Exception {
    publish(1);
    FactSheet facts = project();
    Determination expected = determine(served(), facts);
    AtomicBoolean published = new AtomicBoolean();
    Callable<Integer> asking =
        () -> {
          int answers = 0;
          while (!published.get() || answers == 0) {
            Pack pack = served();
            Determination answer = determine(pack, facts);
            assertThat(answer.pack()).isEqualTo(pack.reference());
            assertThat(answer.matters()).isEqualTo(expected.matters());
            assertThat(answer.questions()).isEqualTo(expected.questions());
            answers++;
          }
          return answers;
        };
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> askers =
          List.of(threads.submit(asking), threads.submit(asking), threads.submit(asking));
      publish(2 * BASES);
      published.set(true);
      for (Future<Integer> asker : askers) {
        assertThat(asker.get()).isPositive();
      }
    } finally {
      published.set(true);
      threads.shutdown();
    }
  }

  /** Trying seven hundred scenarios each time would measure these and not the publishing. */
  private void onlyOneFileOfScenarios() {
    List<String> files = packs.files("/scenarios/");
    files.subList(1, files.size()).forEach(packs::delete);
  }

  private void publish(int times) {
    for (int time = 0; time < times; time++) {
      packs.edit("hainan/pack.yaml", "version: v" + version, "version: v" + ++version);
      loading.load(packs.folder());
      assertThat(serving.faulty()).isEmpty();
      determine(served(), project());
    }
  }

  private Pack served() {
    return serving.find(HAINAN, LocalDate.MAX).pack().orElseThrow();
  }

  private FactSheet project() {
    return served().scenarios().stream().map(Scenario::facts).findFirst().orElseThrow();
  }

  private Determination determine(Pack pack, FactSheet facts) {
    return determining.determine(pack, pack.region(), DAY, facts);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
        .sum();
  }
}
