package io.gongjian.webapp.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.check.FieldProblem;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.ValueOrigin;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is filled into the forms of Hainan, the outcome is a state that makes sense. */
class RandomAnswersToHainanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int BUNDLES = 8;
  private static final int ROUNDS = 80;
  private static final List<Object> STRANGE =
      List.of(
          "",
          "x",
          "<script>",
          "2026-02-30",
          "2026-03-01",
          -1,
          0,
          3,
          new BigDecimal("2.5"),
          true,
          List.of(),
          List.of("x"),
          List.of(Map.of("name", "1#", "area", -5)),
          Map.of("a", 1),
          new BigDecimal("1e999999999"));

  private final Pack pack =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private final RuleStore store = new RuleStore(8);
  private final CheckingForm checking =
      new CheckingForm(
          new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store)));
  private final Background background =
      new Background(pack.region(), DAY, FactSheet.answered(Map.of()));
  private final SplittableRandom random = new SplittableRandom(20261101L);

  @Test
  void giveAStateInWhichWhatIsNotAskedIsNotHandedInAndWhatIsWrongIsNamed() {
    Set<String> codes = new TreeSet<>();
    List<MatterId> all = List.copyOf(pack.forms().definitions().keySet());
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      List<MatterId> matters = all.stream().filter(one -> random.nextInt(3) == 0).toList();
      ServedForm form = ServedForm.of(pack, matters, DAY);
      Answers kept = Answers.NONE;
      for (int round = 0; round < ROUNDS; round++) {
        CheckedForm checked = checking.check(form, background, kept, drawn(form), id -> true);
        sensible(form, checked);
        checked.problems().forEach(problem -> codes.add(problem.code()));
        kept = random.nextInt(20) == 0 ? Answers.NONE : checked.answers();
      }
    }
    assertThat(codes).contains("required", "type.number", "type.table").hasSizeGreaterThan(12);
  }

  private static void sensible(ServedForm form, CheckedForm checked) {
    for (FieldState field : checked.state().fields().values()) {
      assertThat(field.shown() || field.value().isEmpty()).as("%s", field).isTrue();
      assertThat(field.shown() && field.kept().isPresent()).as("%s", field).isFalse();
      if (field.origin() == ValueOrigin.COMPUTED) {
        assertThat(field.readonly()).as("%s", field).isTrue();
      }
    }
    Set<FieldId> required = new HashSet<>();
    for (FieldProblem problem : checked.problems()) {
      FieldState field = checked.state().find(problem.field()).orElseThrow();
      assertThat(field.shown()).as("%s", problem).isTrue();
      String title = form.live().form().find(problem.field()).orElseThrow().title().zh();
      assertThat(problem.text().zh()).contains(title).doesNotContain("{0}", "{1}");
      if (problem.code().equals("required") && problem.path().isEmpty()) {
        required.add(problem.field());
      }
    }
    checked
        .state()
        .fields()
        .values()
        .forEach(
            field ->
                assertThat(required.contains(field.field()))
                    .as("%s", field)
                    .isEqualTo(field.shown() && field.required() && isBlank(form, field)));
    assertThat(checked.dropped())
        .extracting(DroppedValue::reason)
        .isSubsetOf(DroppedValue.Reason.READONLY, DroppedValue.Reason.NO_VALUE);
    Map<String, Object> written = new HashMap<>();
    checked.state().submitted().forEach((id, value) -> written.put(id.value(), value));
    assertThat(JsonText.compact(written)).startsWith("{");
  }

  /** An empty list of choices says "none of these", which is an answer. */
  private static boolean isBlank(ServedForm form, FieldState field) {
    Object value = field.value().orElse("");
    Shape shape = form.live().form().find(field.field()).orElseThrow().shape();
    return (value instanceof String text && text.isBlank())
        || (value instanceof List<?> list && list.isEmpty() && !(shape instanceof Shape.ManyOf));
  }

  private Map<String, @Nullable Object> drawn(ServedForm form) {
    Map<String, @Nullable Object> given = new HashMap<>();
    form.live()
        .form()
        .fields()
        .values()
        .forEach(
            field -> {
              if (random.nextInt(4) == 0) {
                given.put(field.id().value(), value(field.shape()));
              }
            });
    return given;
  }

  private @Nullable Object value(Shape shape) {
    List<String> options = shape.choices().ids();
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? null : STRANGE.get(random.nextInt(STRANGE.size()));
    } else if (shape instanceof Shape.OneOf) {
      return options.get(random.nextInt(options.size()));
    } else if (shape instanceof Shape.ManyOf) {
      List<String> some = new ArrayList<>(options);
      some.removeIf(one -> random.nextBoolean());
      return some;
    } else if (shape instanceof Shape.Flag) {
      return random.nextBoolean();
    } else if (shape instanceof Shape.Amount amount) {
      int number = random.nextInt(0, 200);
      return amount.whole() ? BigDecimal.valueOf(number) : BigDecimal.valueOf(number, 1);
    } else if (shape instanceof Shape.Day) {
      return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)).toString();
    }
    return shape instanceof Shape.Text ? "海口市某某工程" : STRANGE.get(random.nextInt(14));
  }
}
