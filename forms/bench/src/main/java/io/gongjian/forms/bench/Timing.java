package io.gongjian.forms.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, once it is warm.
 *
 * @param median of all runs, in milliseconds
 * @param p95 what 95 of 100 runs do not exceed
 */
record Timing(double median, double p95) {

  private static final long WARM_UP = 3_000_000_000L;
  private static final int RUNS = 1_001;

  /** Holds what came out, so that nothing is left out as unused. */
  private static final AtomicReference<@Nullable Object> LAST = new AtomicReference<>();

  /** Times {@code work}, which is told the number of its run. */
  static Timing of(IntFunction<?> work) {
    long end = System.nanoTime() + WARM_UP;
    for (int run = 0; System.nanoTime() < end; run++) {
      LAST.set(work.apply(run));
    }
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      LAST.set(work.apply(run));
      millis[run] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Timing(millis[RUNS / 2], millis[RUNS * 95 / 100]);
  }

  /** Two kinds of work in turn, so that both meet the same machine. */
  static Timing[] ofBoth(IntFunction<?> one, IntFunction<?> other) {
    of(one);
    of(other);
    double[] first = new double[RUNS];
    double[] second = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      LAST.set(one.apply(run));
      long middle = System.nanoTime();
      LAST.set(other.apply(run));
      first[run] = (middle - start) / 1e6;
      second[run] = (System.nanoTime() - middle) / 1e6;
    }
    Arrays.sort(first);
    Arrays.sort(second);
    return new Timing[] {
      new Timing(first[RUNS / 2], first[RUNS * 95 / 100]),
      new Timing(second[RUNS / 2], second[RUNS * 95 / 100])
    };
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f ms (95 of 100 under %.3f)", median, p95);
  }
}
