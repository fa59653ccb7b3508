package io.gongjian.rules.bench;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsExplanation;
import io.gongjian.rules.program.RuleStore;
import java.io.IOException;

/**
 * What the dearest explanation of Hainan costs, with its search for the nearest changes.
 *
 * @param milliseconds of the matter and project that cost most, each measured several times
 */
record ExplanationCost(double milliseconds) {

  private static final int TIMES = 5;
  private static final double CHEAP = 0.5;

  static ExplanationCost measure() throws IOException {
    Pack pack = HainanBenchmark.hainan();
    RuleStore store = new RuleStore(1);
    DroolsDetermination determining = new DroolsDetermination(store);
    DroolsExplanation explaining = new DroolsExplanation(store);
    double most = 0;
    for (FactSheet sheet : HainanBenchmark.sheets(pack)) {
      Determination made = determining.determine(pack, pack.region(), HainanBenchmark.DAY, sheet);
      for (MatterResult matter : made.matters()) {
        double least = Double.MAX_VALUE;
        for (int time = 0; time < TIMES && least > CHEAP; time++) {
          long start = System.nanoTime();
          explaining.explain(pack, made, matter.matter());
          least = Math.min(least, (System.nanoTime() - start) / 1e6);
        }
        most = Math.max(most, least);
      }
    }
    return new ExplanationCost(most);
  }
}
