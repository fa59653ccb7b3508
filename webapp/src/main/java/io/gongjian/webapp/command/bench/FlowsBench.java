package io.gongjian.webapp.command.bench;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.processes.camunda.BareStarts;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Measures what runs of an application that is handed in: how many a second are validated, stored
 * and started against what the engine of flows starts by itself on the same database, what the
 * server holds after many of them, and the lists of those who work on them.
 */
public final class FlowsBench {

  private static final int WARM_UP = 400;
  private static final int APPLICATIONS = 1_000;
  private static final double LEAST_RATIO = 0.4;

  private FlowsBench() {}

  /**
   * Measures and prints.
   *
   * @param port where the product may listen meanwhile
   * @param cases how many are begun while the heap is watched
   * @param open how many open cases the lists are measured with; five times as many are closed
   * @return true when all bars hold
   */
  public static boolean run(int port, int cases, int open, PrintWriter out)
      throws IOException, InterruptedException {
    List<Bar> bars = new ArrayList<>();
    try (StartedProduct product = StartedProduct.start(port)) {
      HandingIn handingIn = new HandingIn(new Connection(product));
      bars.add(ratio(handingIn, product.database(), out));
      bars.add(heap(handingIn, product, cases, out));
      bars.addAll(new TaskLists(product, out).run(open));
    }
    bars.forEach(bar -> out.println(bar.line()));
    return bars.stream().allMatch(Bar::holds);
  }

  /** Both are warmed up, and take turns, so that neither has the quieter machine. */
  private static Bar ratio(HandingIn handingIn, DatabaseAddress database, PrintWriter out)
      throws IOException, InterruptedException {
    try (BareStarts bare =
        new BareStarts(database.url(), database.user(), database.password(), flow())) {
      handingIn.prepare(WARM_UP + APPLICATIONS);
      AtOnce.rate(WARM_UP, bare::start);
      AtOnce.rate(WARM_UP, handingIn::next);
      double ours = 0;
      double its = 0;
      int turns = 4;
      for (int turn = 0; turn < turns; turn++) {
        its += AtOnce.rate(APPLICATIONS / turns, bare::start) / turns;
        ours += AtOnce.rate(APPLICATIONS / turns, handingIn::next) / turns;
      }
      out.printf(
          Locale.ROOT,
          "handed in %.0f a second, started by the engine alone %.0f a second, %d at once%n",
          ours,
          its,
          AtOnce.THREADS);
      return Bar.atLeast("flows.submissions_ratio", ours / its, LEAST_RATIO);
    }
  }

  private static Flow flow() {
    Path packs = Path.of(System.getProperty("gongjian.root", "."), "packs");
    Pack hainan = new PacksFolder(packs, new PackLoader()).load("hainan").pack().orElseThrow();
    return Objects.requireNonNull(hainan.flows().get(new FlowId(HandingIn.FLOW))).flow();
  }

  /** What the server holds must not grow with the cases that it began. */
  private static Bar heap(HandingIn handingIn, StartedProduct product, int cases, PrintWriter out)
      throws IOException, InterruptedException {
    Memory before = ServingMeasure.memory(product.server());
    handingIn.prepare(cases);
    AtOnce.rate(cases, handingIn::next);
    Memory after = ServingMeasure.memory(product.server());
    out.println("before " + cases + " cases: " + before.text());
    out.println("after them: " + after.text());
    return Bar.growth("flows.heap", before.heap(), after.heap());
  }
}
