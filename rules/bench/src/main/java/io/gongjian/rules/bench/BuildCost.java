package io.gongjian.rules.bench;

import io.gongjian.engine.pack.Pack;
import io.gongjian.rules.bench.table.Engine;
import io.gongjian.rules.bench.table.SyntheticPack;
import io.gongjian.rules.bench.table.SyntheticTable;
import io.gongjian.rules.bench.table.TableDraw;
import io.gongjian.rules.determination.MatterRules;
import io.gongjian.rules.program.RuleStore;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to build rules of 3,000 rows and have them prove themselves.
 *
 * @param seconds the median of several builds, after one to warm up
 * @param megabytes the heap that one base keeps
 * @param peer how many seconds KIE DMN takes for the same rows, the median of as many builds
 */
record BuildCost(double seconds, double megabytes, double peer) {

  private static final int ROWS = 3_000;
  private static final int BUILDS = 5;
  private static final double MEGABYTE = 1024 * 1024;

  static BuildCost measure() {
    SyntheticTable table = TableDraw.draw(ROWS);
    List<Pack> packs = new ArrayList<>();
    for (int i = 0; i <= BUILDS; i++) {
      packs.add(SyntheticPack.of(table, String.format("%064d", i)));
    }
    RuleStore warm = new RuleStore(1);
    MatterRules.of(warm, packs.get(0), SyntheticPack.DAY);
    List<RuleStore> kept = new ArrayList<>(List.of(warm));
    double before = heap();
    List<Double> seconds = new ArrayList<>();
    for (int i = 1; i <= BUILDS; i++) {
      RuleStore store = new RuleStore(1);
      long start = System.nanoTime();
      MatterRules.of(store, packs.get(i), SyntheticPack.DAY);
      seconds.add((System.nanoTime() - start) / 1e9);
      kept.add(store);
    }
    double grown = heap() - before;
    seconds.sort(Double::compare);
    return new BuildCost(seconds.get(BUILDS / 2), grown / (kept.size() - 1), peer(table));
  }

  private static double peer(SyntheticTable table) {
    Engine.KIE.on(table);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < BUILDS; i++) {
      long start = System.nanoTime();
      Engine.KIE.on(table);
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(Double::compare);
    return seconds.get(BUILDS / 2);
  }

  /** The heap in use once collecting does not make it smaller any more. */
  private static double heap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long last = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      memory.gc();
      long used = memory.getHeapMemoryUsage().getUsed();
      if (used >= last) {
        return last / MEGABYTE;
      }
      last = used;
    }
    return last / MEGABYTE;
  }
}
