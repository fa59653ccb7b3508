package io.gongjian.forms.bench;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.FormState;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.RuleStore;
import io.gongjian.rules.field.DroolsFieldRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What an applicant is asked for the matters of the third stage of a project in Hainan. */
final class HainanMeasure {

  private static final double PERCENT = 100;

  private final PrintStream out;
  private final Pack pack = HainanPack.load();
  private final DroolsDetermination determining = new DroolsDetermination(new RuleStore(1));
  private final DirectingForm directing = new DirectingForm(new DroolsFieldRows(), determining);
  private final Background background = new Background(pack.region(), facts());

  HainanMeasure(PrintStream out) {
    this.out = out;
  }

  List<Bar> run() {
    List<MatterId> matters = matters();
    out.printf("Hainan, stage 3: %d matters %s%n", matters.size(), matters);
    ServedForm merged = form(matters);
    FormState state = direct(merged);
    long before = matters.stream().mapToLong(one -> asked(direct(form(List.of(one))))).sum();
    long after = asked(state);
    long prefilled = count(state, field -> field.shown() && field.value().isPresent());
    double fewer = PERCENT * (before - after) / before;
    out.printf(
        Locale.ROOT,
        "fields in the forms one by one %d, merged %d; asked one by one %d, merged %d: %.1f %% fewer%n",
        merged.live().form().forms().stream().mapToInt(form -> form.fields().size()).sum(),
        merged.live().form().fields().size(),
        before,
        after,
        fewer);
    out.printf(
        Locale.ROOT,
        "filled in from what is known of the project %d of %d: %.1f %%%n",
        prefilled,
        after,
        PERCENT * prefilled / after);
    CheckingForm checking = new CheckingForm(directing);
    out.println("merge " + Timing.of(run -> MergedForm.of(pack.forms(), matters)));
    out.println("directives " + Timing.of(run -> direct(merged)));
    out.println("validation " + Timing.of(run -> checking.problems(merged, state)));
    return List.of(Bar.atLeast("stage-3-fewer-fields-percent", fewer, 35));
  }

  /** The matters of the stage and those beside it that the project needs and that have a form. */
  private List<MatterId> matters() {
    Determination determination =
        determining.determine(pack, pack.region(), SyntheticMeasure.DAY, background.facts());
    return pack.matters().values().stream()
        .filter(HainanMeasure::isOfStage)
        .map(Matter::id)
        .filter(matter -> pack.forms().find(matter).isPresent())
        .filter(matter -> determination.of(matter).verdict() == Verdict.REQUIRED)
        .toList();
  }

  private static boolean isOfStage(Matter matter) {
    return matter.stage() == Stage.CONSTRUCTION || matter.atStages().contains(Stage.CONSTRUCTION);
  }

  private ServedForm form(Collection<MatterId> matters) {
    return ServedForm.of(pack, matters, SyntheticMeasure.DAY);
  }

  private FormState direct(ServedForm form) {
    return directing.direct(form.live(), background, Answers.NONE);
  }

  private static long asked(FormState state) {
    return count(state, FieldState::shown);
  }

  private static long count(FormState state, Predicate<FieldState> which) {
    return state.fields().values().stream().filter(which).count();
  }

  private FactSheet facts() {
    try (InputStream in = HainanMeasure.class.getResourceAsStream("project.yaml")) {
      if (in == null) {
        throw new IOException("project.yaml is missing");
      }
      return new PackLoader()
          .scenarios(pack, "bench", "project.yaml", in.readAllBytes()).scenarios().stream()
              .map(Scenario::facts)
              .findFirst()
              .orElseThrow();
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }
}
