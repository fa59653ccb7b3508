package io.gongjian.forms.bench;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
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
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.SourceKind;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an applicant is asked for the matters of the third stage of a project in Hainan. */
final class HainanMeasure {

  private static final double PERCENT = 100;

  private final PrintStream out;
  private final Pack pack = HainanPack.load();
  private final RuleStore store = new RuleStore(8);
  private final DroolsDetermination determining = new DroolsDetermination(store);
  private final DirectingForm directing =
      new DirectingForm(new DroolsFieldRows(store), determining);
  private final Background background =
      new Background(pack.region(), SyntheticMeasure.DAY, facts());

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
    double fewer = PERCENT * (before - after) / before;
    out.printf(
        Locale.ROOT,
        "fields in the forms one by one %d, merged %d; asked one by one %d, merged %d: %.1f %% fewer%n",
        merged.live().form().forms().stream().mapToInt(form -> form.fields().size()).sum(),
        merged.live().form().fields().size(),
        before,
        after,
        fewer);
    prefilled(merged, state);
    CheckingForm checking = new CheckingForm(directing);
    out.println("merge " + Timing.of(run -> MergedForm.of(pack.forms(), matters)));
    out.println("directives " + Timing.of(run -> direct(merged)));
    out.println("validation " + Timing.of(run -> checking.problems(merged, background, state)));
    return List.of(Bar.atLeast("stage-3-fewer-fields-percent", fewer, 35));
  }

  /** Tells how much of the form is filled in when it is opened, and by which sources. */
  private void prefilled(ServedForm merged, FormState state) {
    Prefill known = new KnownBefore(pack).of(merged.live().form());
    Map<FieldId, Optional<Object>> values = new TreeMap<>();
    Map<SourceKind, Integer> sources = new EnumMap<>(SourceKind.class);
    known
        .values()
        .forEach(
            (field, one) -> {
              values.put(field, Optional.of(one.value()));
              sources.merge(one.source().kind(), 1, Integer::sum);
            });
    FormState opened = directing.direct(merged.live(), background, new Answers(values));
    out.println("filled in from facts of the project alone: " + share(state));
    out.printf(
        "with the account, a register and the applications for %s: %s; fields by source %s%n",
        KnownBefore.EARLIER, share(opened), sources);
  }

  private static String share(FormState state) {
    long asked = asked(state);
    long filled = count(state, HainanMeasure::isFilled);
    return String.format(
        Locale.ROOT, "%d of %d (%.1f %%)", filled, asked, PERCENT * filled / asked);
  }

  private static boolean isFilled(FieldState field) {
    return field.shown() && field.value().isPresent();
  }

  /** The matters of the stage and those beside it that the project needs and that have a form. */
  private List<MatterId> matters() {
    Determination determination =
        determining.determine(pack, pack.region(), SyntheticMeasure.DAY, background.facts());
    return pack.matters().values().stream()
        .filter(HainanMeasure::isOfStage)
        .map(Matter::id)
        .filter(matter -> pack.forms().find(matter).isPresent())
        .filter(matter -> determination.of(matter).applicability() == Applicability.REQUIRED)
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
