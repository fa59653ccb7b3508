package io.gongjian.webapp.command.bench;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.draft.ServedForms;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Merges forms of 500 bundles of matters on 60 days each, with caches as the server has them. */
final class MergingMeasure {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int KEPT = 64;
  private static final int WARM_UP = 100;
  private static final int BUNDLES = 500;
  private static final int DAYS = 60;

  private final Pack pack;
  private final List<MatterId> matters;
  private final ServedForms forms = new ServedForms(KEPT);
  private final RuleStore store = new RuleStore(KEPT);
  private final DirectingForm directing =
      new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store));
  private final SplittableRandom random = new SplittableRandom(7);

  MergingMeasure(Pack pack) {
    this.pack = pack;
    this.matters = List.copyOf(pack.forms().definitions().keySet());
  }

  List<Bar> run(PrintWriter out) {
    merge(WARM_UP);
    Memory before = Memory.now();
    out.println("merged " + WARM_UP + " x " + DAYS + ": " + before.text());
    merge(BUNDLES);
    Memory after = Memory.now();
    out.println("merged " + BUNDLES + " x " + DAYS + " more: " + after.text());
    return List.of(
        Bar.growth("merging.heap", before.heap(), after.heap()),
        Bar.growth("merging.metaspace", before.metaspace(), after.metaspace()));
  }

  private void merge(int bundles) {
    for (int bundle = 0; bundle < bundles; bundle++) {
      TreeSet<MatterId> chosen = new TreeSet<>();
      matters.stream().filter(matter -> random.nextInt(6) == 0).forEach(chosen::add);
      for (int day = 0; day < DAYS; day++) {
        LocalDate asOf = FIRST.plusDays(day);
        ServedForm form = forms.of(pack, chosen, asOf);
        Background background = new Background(pack.region(), asOf, FactSheet.answered(Map.of()));
        directing.direct(form.live(), background, new Answers(Map.of()));
      }
    }
  }
}
