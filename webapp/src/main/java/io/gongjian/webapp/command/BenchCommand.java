package io.gongjian.webapp.command;

import io.gongjian.webapp.command.bench.CheckBench;
import io.gongjian.webapp.command.bench.DraftBench;
import io.gongjian.webapp.command.bench.FlowsBench;
import io.gongjian.webapp.command.bench.MemoryBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code ./gongjian bench} runs of the product itself. */
@Command(name = "bench", hidden = true, description = "基准 / benchmarks")
final class BenchCommand {

  private static final String PORT = "8089";
  private static final String PORT_OF = "网页端口 / port of the pages (${DEFAULT-VALUE})";

  @Spec private CommandSpec spec;

  @Command(description = "内存基准 / the benchmark of memory")
  int memory(@Option(names = "--port", defaultValue = PORT, description = PORT_OF) int port)
      throws IOException, InterruptedException {
    return ended(MemoryBench.run(port, spec.commandLine().getOut()));
  }

  @Command(description = "保存申请草稿的基准 / the benchmark of saving a draft")
  int draft(@Option(names = "--port", defaultValue = PORT, description = PORT_OF) int port)
      throws IOException, InterruptedException {
    return ended(DraftBench.run(port, spec.commandLine().getOut()));
  }

  @Command(description = "流程和待办列表的基准 / the benchmark of flows and of lists of tasks")
  int flows(
      @Option(names = "--port", defaultValue = PORT, description = PORT_OF) int port,
      @Option(
              names = "--cases",
              defaultValue = "20000",
              description = "看内存时受理的办件 / cases begun while the heap is watched")
          int cases,
      @Option(
              names = "--open",
              defaultValue = "200000",
              description =
                  "列表中在办的办件，办结的是五倍 / open cases in the lists; five times as many are closed")
          int open)
      throws IOException, InterruptedException {
    return ended(FlowsBench.run(port, cases, open, spec.commandLine().getOut()));
  }

  @Command(description = "检查政策包的基准 / the benchmark of checking a pack")
  int check() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gongjian-bench");
    Path seed = folder.resolve("seed");
    Map<String, String> words =
        Map.of(
            "id",
            "seed",
            "region",
            "990000",
            "cityRegion",
            "990100",
            "titleZh",
            "样省",
            "titleEn",
            "Sample");
    try {
      new NewPack(PackNewCommand.Kind.PROVINCE, words).write(seed);
      return ended(CheckBench.run(seed, spec.commandLine().getOut()));
    } finally {
      delete(folder);
    }
  }

  private static int ended(boolean holds) {
    return holds ? 0 : 1;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
