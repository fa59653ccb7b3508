package io.gongjian.webapp.adapter.pack;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.draft.ServedForms;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** A program that merges many different forms of Hainan on many days, in a Java of its own. */
final class MergingManyForms {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int KEPT = 64;

  private MergingManyForms() {}

  /**
   * Merges forms.
   *
   * @param arguments how many bundles of matters, and on how many days each
   */
  public static void main(String[] arguments) {
    int bundles = Integer.parseInt(arguments[0]);
    int days = Integer.parseInt(arguments[1]);
    Pack pack =
        new PacksFolder(Path.of("..", "packs"), new PackLoader())
            .load("hainan")
            .pack()
            .orElseThrow();
    List<MatterId> matters = List.copyOf(pack.forms().definitions().keySet());
    ServedForms forms = new ServedForms(KEPT);
    RuleStore store = new RuleStore(KEPT);
    DirectingForm directing =
        new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store));
    SplittableRandom random = new SplittableRandom(7);
    for (int bundle = 0; bundle < bundles; bundle++) {
      TreeSet<MatterId> chosen = new TreeSet<>();
      matters.stream().filter(matter -> random.nextInt(6) == 0).forEach(chosen::add);
      for (int day = 0; day < days; day++) {
        LocalDate asOf = FIRST.plusDays(day);
        ServedForm form = forms.of(pack, chosen, asOf);
        Background background = new Background(pack.region(), asOf, FactSheet.answered(Map.of()));
        directing.direct(form.live(), background, new Answers(Map.of()));
      }
    }
  }
}
