package io.gongjian.rules.bench;

import io.gongjian.rules.bench.table.Agreement;
import io.gongjian.rules.bench.table.Engine;
import io.gongjian.rules.bench.table.TableDraw;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the rules against their peers in the same run and holds them to their bars. */
public final class Bench {

  private static final int UNKNOWN_NAME = 2;
  private static final List<Integer> SIZES = List.of(30, 300, 3_000);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Bench() {}

  /** Runs the benchmark that is named and exits with 0 when all bars hold, else with 1. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    if (arguments.length != 1 || !arguments[0].equals("rules")) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("用法 / usage: ./gongjian bench rules");
      System.exit(UNKNOWN_NAME);
    }
    System.exit(new Bench().rules() ? 0 : 1);
  }

  private boolean rules() throws RunnerException, IOException {
    for (int rows : SIZES) {
      out.printf(
          Locale.ROOT,
          "%d rows: all engines agree, %.1f rows match a decision%n",
          rows,
          Agreement.check(TableDraw.draw(rows)));
    }
    BuildCost build = BuildCost.measure();
    ExplanationCost explanation = ExplanationCost.measure();
    Map<String, Double> micros = new HashMap<>();
    for (RunResult result : new Runner(options(TableBenchmark.class).build()).run()) {
      String name = result.getParams().getParam("engine") + result.getParams().getParam("rows");
      micros.put(name, result.getPrimaryResult().getScore());
    }
    for (RunResult result : new Runner(options(HainanBenchmark.class).build()).run()) {
      micros.put(result.getParams().getParam("asked"), result.getPrimaryResult().getScore());
    }
    table(micros);
    out.printf(
        Locale.ROOT,
        "Hainan, microseconds a determination: two values %.1f, three values %.1f, whole %.1f%n",
        of(micros, "KNOWN"),
        of(micros, "OPEN"),
        of(micros, "WHOLE"));
    out.printf(
        Locale.ROOT,
        "Hainan without derived facts and constraints %.1f, with 30 and 40 of them %.1f%n",
        of(micros, "BARE"),
        of(micros, "LADEN"));
    List<Bar> bars = bars(micros, build, explanation);
    bars.forEach(bar -> out.println(bar.line()));
    return bars.stream().allMatch(Bar::holds);
  }

  private static List<Bar> bars(
      Map<String, Double> micros, BuildCost build, ExplanationCost explanation) {
    double ours = of(micros, "GONGJIAN300");
    return List.of(
        Bar.atLeast("kie-dmn-ratio-300", of(micros, "KIE300") / ours, 80),
        Bar.atLeast("camunda-dmn-ratio-300", of(micros, "CAMUNDA300") / ours, 90),
        Bar.atLeast("plain-loop-ratio-300", of(micros, "PLAIN300") / ours, 1.5),
        Bar.below("growth-300-to-3000", of(micros, "GONGJIAN3000") / ours, 3),
        Bar.below("build-3000-seconds", build.seconds(), 2),
        Bar.below("build-3000-against-kie-dmn", build.seconds() / build.peer(), 1),
        Bar.below("build-3000-megabytes", build.megabytes(), 40),
        Bar.below("hainan-three-values-cost", of(micros, "OPEN") / of(micros, "KNOWN"), 2),
        Bar.below("hainan-whole-cost", of(micros, "WHOLE") / of(micros, "OPEN"), 4),
        Bar.below("derived-and-constraints-cost", of(micros, "LADEN") / of(micros, "BARE"), 1.5),
        Bar.below("hainan-explanation-milliseconds", explanation.milliseconds(), 30));
  }

  private void table(Map<String, Double> micros) {
    out.println("microseconds a decision, and how many times ours that is");
    for (Engine engine : Engine.values()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", engine));
      for (int rows : SIZES) {
        double one = of(micros, engine.name() + rows);
        line.append(
            String.format(
                Locale.ROOT,
                "  %5d rows %10.2f (x %.2f)",
                rows,
                one,
                one / of(micros, "GONGJIAN" + rows)));
      }
      out.println(line);
    }
  }

  private static double of(Map<String, Double> micros, String name) {
    return micros.getOrDefault(name, Double.NaN);
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgs(
            "-Xmx2g",
            "-Djava.util.logging.config.file=/dev/null",
            "-Dgongjian.root=" + System.getProperty("gongjian.root", "."))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }
}
