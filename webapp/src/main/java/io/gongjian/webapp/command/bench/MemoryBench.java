package io.gongjian.webapp.command.bench;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures what stays in memory after much work, and holds it to its bars. */
public final class MemoryBench {

  private MemoryBench() {}

  /**
   * Measures and prints.
   *
   * @param port where the product may listen meanwhile
   * @return true when all bars hold
   */
  public static boolean run(int port, PrintWriter out) throws IOException, InterruptedException {
    Path packs = Path.of(System.getProperty("gongjian.root", "."), "packs");
    Pack hainan = new PacksFolder(packs, new PackLoader()).load("hainan").pack().orElseThrow();
    List<Bar> bars = new ArrayList<>(new MergingMeasure(hainan).run(out));
    bars.addAll(new PublishingMeasure(PackFiles.read(packs.resolve("hainan"))).run(out));
    bars.addAll(new ServingMeasure(out).run(port));
    bars.forEach(bar -> out.println(bar.line()));
    return bars.stream().allMatch(Bar::holds);
  }
}
