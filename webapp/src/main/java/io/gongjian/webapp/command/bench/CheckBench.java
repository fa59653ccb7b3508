package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Measures how a check grows with its pack: in a Java of its own each, as somebody runs it. */
public final class CheckBench {

  private static final int MATTERS = 60;
  private static final int TIMES = 8;
  private static final double MOST_GROWTH = 9;
  private static final double MOST_MEGABYTES = 1024;
  private static final int LOOK_MILLISECONDS = 20;

  private CheckBench() {}

  /** What a check took: processor time of all its threads, and the most memory of its process. */
  private record Taken(Duration cpu, long kilobytes) {}

  /**
   * Measures and prints.
   *
   * @param seed a pack of one matter
   * @return true when all bars hold
   */
  public static boolean run(Path seed, PrintWriter out) throws IOException, InterruptedException {
    Taken small = check(GrownPack.of(seed, MATTERS), MATTERS, out);
    Taken large = check(GrownPack.of(seed, TIMES * MATTERS), TIMES * MATTERS, out);
    double growth = (double) large.cpu().toMillis() / small.cpu().toMillis();
    out.printf(
        Locale.ROOT, "%d times the pack takes %.1f times the processor time%n", TIMES, growth);
    List<Bar> bars =
        List.of(
            new Bar("check.growth_8x", growth, MOST_GROWTH),
            new Bar("check.memory_mb", large.kilobytes() / 1024.0, MOST_MEGABYTES));
    bars.forEach(bar -> out.println(bar.line()));
    return bars.stream().allMatch(Bar::holds);
  }

  private static Taken check(Path pack, int matters, PrintWriter out)
      throws IOException, InterruptedException {
    Path told = pack.resolveSibling(pack.getFileName() + ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.gongjian.webapp.command.Gongjian",
                "check",
                pack.toString(),
                "--lang",
                "en")
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    Taken taken = new Taken(Duration.ZERO, 0);
    do {
      Duration cpu = process.info().totalCpuDuration().orElse(taken.cpu());
      taken = new Taken(cpu, Math.max(taken.kilobytes(), mostMemory(process.pid())));
    } while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
    String report = Files.readString(told);
    if (process.exitValue() != 0) {
      throw new IOException("the check of the grown pack failed: " + report);
    }
    report
        .lines()
        .filter(line -> line.contains(" rows ") || line.contains("cenario"))
        .limit(2)
        .forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%d matters: %.1f s of processor time, %d MB%n",
        matters,
        taken.cpu().toMillis() / 1000.0,
        taken.kilobytes() / 1024);
    return taken;
  }

  /** The most memory a process had so far in kilobytes, where the system tells it; else nothing. */
  private static long mostMemory(long process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
