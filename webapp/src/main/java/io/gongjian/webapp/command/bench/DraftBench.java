package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long a saving takes of a draft of ten matters merged into one form, as whoever fills
 * it in waits for it: request, transaction, database and answer.
 */
public final class DraftBench {

  private static final int WARM_UP = 1_500;
  private static final int SAVINGS = 1_500;
  private static final int PERCENTILE = 95;
  private static final double MOST_MILLISECONDS = 15;

  private DraftBench() {}

  /**
   * Measures and prints.
   *
   * @param port where the product may listen meanwhile
   * @return true when the bar holds
   */
  public static boolean run(int port, PrintWriter out) throws IOException, InterruptedException {
    try (StartedProduct product = StartedProduct.start(port)) {
      LargeDraft draft = LargeDraft.begin(new Connection(product));
      out.println(draft.text());
      for (int saving = 0; saving < WARM_UP; saving++) {
        draft.save(saving);
      }
      Duration before = product.cpu();
      double[] millis = new double[SAVINGS];
      for (int saving = 0; saving < SAVINGS; saving++) {
        long start = System.nanoTime();
        draft.save(saving);
        millis[saving] = (System.nanoTime() - start) / 1e6;
      }
      Duration cpu = product.cpu().minus(before);
      Arrays.sort(millis);
      out.printf(
          Locale.ROOT,
          "savings %d: median %.2f ms, %d of 100 within %.2f ms, worst %.2f ms%n",
          SAVINGS,
          millis[SAVINGS / 2],
          PERCENTILE,
          millis[SAVINGS * PERCENTILE / 100],
          millis[SAVINGS - 1]);
      out.printf(
          Locale.ROOT,
          "processor time of the whole server for one saving: %.2f ms%n",
          cpu.toNanos() / 1e6 / SAVINGS);
      Bar bar =
          new Bar("draft.patch_p95_ms", millis[SAVINGS * PERCENTILE / 100], MOST_MILLISECONDS);
      out.println(bar.line());
      return bar.holds();
    }
  }
}
