package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

class DeterminingTogetherTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int THREADS = 6;

  /** 8 in the build; {@code -Dgongjian.rounds} for more. */
  private static final int ROUNDS = Integer.getInteger("gongjian.rounds", 8);

  private static final int PROJECTS = 25;

  private final Pack pack =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  /** Each time with rules that nobody used before. */
  @RepeatedTest(3)
  void manyProjectsAtOnceGetTheAnswersTheyGetAlone() throws Exception {
    List<FactSheet> projects =
        pack.scenarios().stream().map(Scenario::facts).distinct().limit(PROJECTS).toList();
    DroolsDetermination alone = new DroolsDetermination(new RuleStore(1));
    List<Determination> expected = projects.stream().map(facts -> determine(alone, facts)).toList();
    DroolsDetermination shared = new DroolsDetermination(new RuleStore(1));
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> askers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        Callable<Integer> asking =
            () -> {
              start.await();
              for (int round = 0; round < ROUNDS * PROJECTS; round++) {
                int project = (first * 7 + round) % projects.size();
                assertThat(determine(shared, projects.get(project)))
                    .isEqualTo(expected.get(project));
              }
              return ROUNDS;
            };
        askers.add(threads.submit(asking));
      }
      for (Future<Integer> asker : askers) {
        assertThat(asker.get()).isEqualTo(ROUNDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Determination determine(DroolsDetermination determining, FactSheet facts) {
    return determining.determine(pack, pack.region(), DAY, facts);
  }
}
