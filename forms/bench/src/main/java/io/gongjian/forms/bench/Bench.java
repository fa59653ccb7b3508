package io.gongjian.forms.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Measures merging, directing and validating forms, and holds them to their bars. */
public final class Bench {

  private static final int UNKNOWN_NAME = 2;

  private Bench() {}

  /** Runs the benchmark that is named and exits with 0 when all bars hold, else with 1. */
  public static void main(String[] arguments) {
    if (arguments.length != 1 || !arguments[0].equals("forms")) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("用法 / usage: ./gongjian bench forms");
      System.exit(UNKNOWN_NAME);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Bar> bars = new ArrayList<>(new HainanMeasure(out).run());
    bars.addAll(new SyntheticMeasure(out).run());
    bars.forEach(bar -> out.println(bar.line()));
    System.exit(bars.stream().allMatch(Bar::holds) ? 0 : 1);
  }
}
