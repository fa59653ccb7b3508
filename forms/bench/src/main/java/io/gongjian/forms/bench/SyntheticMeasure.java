package io.gongjian.forms.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.definition.FormSchema;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FormState;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Measures a merged form of 500 fields with 200 rows, over the rules of Hainan. */
final class SyntheticMeasure {

  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final int FIRSTS = 21;

  private final PrintStream out;
  private final SyntheticForms forms = SyntheticForms.draw();
  private final Pack pack = HainanPack.with(forms.files());
  private final List<MatterId> matters =
      SyntheticForms.MATTERS.stream().map(MatterId::new).toList();
  private final RuleStore store = new RuleStore(8);
  private final DirectingForm directing =
      new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store));
  private final CheckingForm checking = new CheckingForm(directing);
  private final Background background =
      new Background(pack.region(), DAY, FactSheet.answered(Map.of()));
  private final ServedForm form = ServedForm.of(pack, matters, DAY);
  private final Answers answers;

  SyntheticMeasure(PrintStream out) {
    this.out = out;
    Map<FieldId, Optional<Object>> given = new LinkedHashMap<>();
    forms.answers().forEach((field, value) -> given.put(new FieldId(field), Optional.of(value)));
    this.answers = new Answers(given);
  }

  List<Bar> run() {
    describe();
    Timing merge = Timing.of(run -> MergedForm.of(pack.forms(), matters));
    Timing serve = Timing.of(run -> ServedForm.of(pack, matters, DAY));
    FormState before = directing.direct(form.live(), background, answers);
    Timing change = Timing.of(run -> changed(run, before));
    Timing saved =
        Timing.of(
            run ->
                checking
                    .check(form, background, answers, change(run), field -> true)
                    .state()
                    .changedSince(before));
    out.printf(Locale.ROOT, "first state, with compiling and proving the rows %.1f ms%n", first());
    out.println("merge " + merge);
    out.println("merge, order the rows and compile the schema " + serve);
    out.println("one change to new state " + change);
    out.println("one change taken, directed and validated whole " + saved);
    Timing[] validation = validation(before);
    return List.of(
        Bar.atMost("merge-500-ms", merge.median(), 20),
        Bar.atMost("change-500-ms", change.median(), 5),
        Bar.atMost("validation-ratio", validation[0].median() / validation[1].median(), 2));
  }

  /** What the first to open a form waits for: the median of several, each with rows of its own. */
  private double first() {
    double[] millis = new double[FIRSTS];
    for (int run = 0; run < FIRSTS; run++) {
      long start = System.nanoTime();
      ServedForm fresh = ServedForm.of(pack, matters, DAY);
      directing.direct(fresh.live(), background, answers);
      millis[run] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[FIRSTS / 2];
  }

  private void describe() {
    CheckedForm whole = checking.check(form, background, answers, Map.of(), field -> true);
    if (!whole.isValid()) {
      throw new IllegalStateException("the answers do not fit " + whole.problems());
    }
    out.printf(
        "synthetic: %d forms, %d fields, merged %d (%d asked); %d rows in %d strata, %d hold%n",
        matters.size(),
        form.live().form().forms().stream().mapToInt(one -> one.fields().size()).sum(),
        form.live().form().fields().size(),
        whole.state().fields().values().stream().filter(field -> field.shown()).count(),
        form.live().program().rows().size(),
        form.live().program().strata(),
        whole.state().fired().size());
  }

  private List<?> changed(int run, FormState before) {
    Map<String, Object> change = change(run);
    Answers now = answers;
    for (Map.Entry<String, Object> one : change.entrySet()) {
      now = now.with(new FieldId(one.getKey()), Optional.of(one.getValue()));
    }
    return directing.direct(form.live(), background, now).changedSince(before);
  }

  /** One change: of a number that sums read, a choice that shows, or a flag that hides. */
  private static Map<String, Object> change(int run) {
    int block = run / 3 % 35 * 10;
    return switch (run % 3) {
      case 0 -> Map.of(SyntheticForms.name(block + 2), 7 + run % 100);
      case 1 -> Map.of(SyntheticForms.name(block + 6), "d");
      default -> Map.of(SyntheticForms.name(block + 7), false);
    };
  }

  private Timing[] validation(FormState state) {
    ObjectMapper json = new ObjectMapper();
    Map<String, Object> plain = new LinkedHashMap<>();
    state.submitted().forEach((field, value) -> plain.put(field.value(), value));
    JsonNode document = json.valueToTree(plain);
    Schema bare =
        SchemaRegistry.withDefaultDialect(
                Dialects.getDraft202012(),
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(FormSchema.validated(form.live().form()));
    bare.initializeValidators();
    if (!bare.validate(document).isEmpty()) {
      throw new IllegalStateException("the document does not fit " + bare.validate(document));
    }
    Timing[] both =
        Timing.ofBoth(
            run -> checking.problems(form, background, state), run -> bare.validate(document));
    out.println("whole validation " + both[0]);
    out.println("bare networknt on the same schema and document " + both[1]);
    return both;
  }
}
