package io.gongjian.webapp.command;

import io.gongjian.webapp.command.bench.CheckBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code ./gongjian bench check} runs. */
@Command(
    name = "bench-check",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "检查政策包的基准 / the benchmark of checking a pack")
final class BenchCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
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
    new NewPack(PackNewCommand.Kind.PROVINCE, words).write(seed);
    try {
      return CheckBench.run(seed, spec.commandLine().getOut()) ? 0 : 1;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
