package io.gongjian.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.PlainRows;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.check.DroppedValue.Reason;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CheckingFormTest {

  private static final MatterId SITE = new MatterId("site_approval");
  private static final Pack EVERY_KIND =
      TestPacks.provinceAnd(
          "matters/site_approval/form.schema.json", TestPacks.text("every-kind.schema.json"));

  private final CheckingForm checking =
      new CheckingForm(new DirectingForm(new PlainRows(), new FixedDetermination()));

  @ParameterizedTest
  @CsvFileSource(resources = "problems.csv", delimiter = '|', quoteCharacter = '\u0001')
  void namesTheFieldAndWhatIsExpected(
      String field, String value, String code, String zh, String en) {
    CheckedForm checked = check(SITE, Map.of("site_approval." + field, read(value)));

    assertThat(checked.problems())
        .filteredOn(problem -> !problem.code().equals("required") || code.equals("required"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field().value()).isEqualTo("site_approval." + field);
              assertThat(problem.text().zh()).isEqualTo(zh);
              assertThat(problem.text().en()).isEqualTo(en);
            });
  }

  @Test
  void charactersThatNobodySeesAreToldAtTheirField() {
    assertThat(check(TestPacks.PERMIT, Map.of("owner_name", "某\u202e公司")).problems())
        .filteredOn(problem -> problem.field().value().equals("owner_name"))
        .extracting(FieldProblem::code)
        .contains("hidden");
    assertThat(check(TestPacks.PERMIT, Map.of("owner_name", "某𠮷公司")).problems())
        .extracting(FieldProblem::code)
        .doesNotContain("hidden");
  }

  @Test
  void findsNothingWrongWithWhatFits() {
    Map<String, Object> answers = new HashMap<>();
    ((Map<?, ?>) read(TestPacks.text("every-kind.answers.json")))
        .forEach((field, value) -> answers.put("site_approval." + field, value));

    CheckedForm checked = check(SITE, answers);

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.dropped()).isEmpty();
    assertThat(checked.isValid()).isTrue();
    assertThat(checked.state().submitted()).hasSameSizeAs(answers);
    assertThat(answers).hasSize(form(SITE).live().form().fields().size());
  }

  @Test
  void asksForWhatIsRequiredAndTellsWhatIsComputedApart() {
    List<FieldProblem> problems =
        check(TestPacks.PERMIT, Map.of("owner_name", "  ", "building.floors", 5)).problems();

    assertThat(problems)
        .extracting(problem -> problem.field().value() + " " + problem.code())
        .containsExactly(
            "owner_name required",
            "owner_code required",
            "project.kind required",
            "invest.amount required",
            "building_permit.phase required");
  }

  @Test
  void refusesOptionsThatRowsDoNotLeaveAndTellsWhatRowsTell() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("building.floors", 12);
    answers.put("building_permit.phase", "main");
    answers.put("start_day", "2026-02-01");
    answers.put("end_day", "2026-01-01");

    assertThat(check(TestPacks.PERMIT, answers).problems())
        .filteredOn(problem -> !problem.code().equals("required"))
        .extracting(problem -> problem.code() + " " + problem.text().zh())
        .containsExactly("message “计划竣工”：竣工不能早于开工。", "offered “阶段”现在只能选：基坑。");
  }

  @Test
  void takesOnlyWhatThisPersonMayWrite() {
    Map<String, Object> given = new HashMap<>();
    given.put("owner_name", "某某公司");
    given.put("owner_code", "x");
    given.put("building_permit.duration", 5);
    given.put("start_day", "2026-01-01");
    given.put("no_such_field", 1);
    given.put("__proto__", Map.of("admin", true));
    given.put("road_digging.length", 5);
    Predicate<FieldId> writable = field -> !field.value().equals("owner_code");

    CheckedForm checked =
        checking.check(form(TestPacks.PERMIT), nothing(), Answers.NONE, given, writable);

    assertThat(checked.answers().values().keySet())
        .extracting(FieldId::value)
        .containsExactlyInAnyOrder("owner_name", "start_day");
    assertThat(checked.dropped())
        .extracting(drop -> drop.name() + " " + drop.reason())
        .containsExactlyInAnyOrder(
            "owner_code " + Reason.NOT_WRITABLE,
            "building_permit.duration " + Reason.READONLY,
            "no_such_field " + Reason.NO_SUCH_FIELD,
            "__proto__ " + Reason.NO_SUCH_FIELD,
            "road_digging.length " + Reason.NO_SUCH_FIELD);
  }

  @Test
  void keepsWhatWasThereWhenAnotherValueIsDropped() {
    Answers kept = Answers.NONE.with(new FieldId("owner_code"), Optional.of("kept"));

    CheckedForm checked =
        checking.check(
            form(TestPacks.PERMIT), nothing(), kept, Map.of("owner_code", "new"), field -> false);

    assertThat(checked.answers()).isEqualTo(kept);
  }

  @Test
  void clearsAFieldWithNullAndCountsWhiteSpaceAsNothing() {
    Answers kept = Answers.NONE.with(new FieldId("owner_name"), Optional.of("某某公司"));
    for (@Nullable Object nothing : new @Nullable Object[] {null, "", " \t"}) {
      CheckedForm checked =
          checking.check(
              form(TestPacks.PERMIT),
              nothing(),
              kept,
              Collections.singletonMap("owner_name", nothing),
              field -> true);

      assertThat(checked.answers().values())
          .containsEntry(new FieldId("owner_name"), Optional.empty());
    }
  }

  @Test
  void takesNoneOfTheChoicesForAnAnswerAndNothingForNone() {
    Map<String, byte[]> files = TestPacks.files();
    String form = "matters/building_permit/form.schema.json";
    String text = new String(files.getOrDefault(form, new byte[0]), StandardCharsets.UTF_8);
    String open =
        text.replace("[\"earth\", \"steel\"]}, \"minItems\": 1", "[\"earth\", \"steel\"]}")
            .replace("\"invest.amount\"],", "\"invest.amount\", \"trades\"],");
    files.put(form, open.getBytes(StandardCharsets.UTF_8));
    Pack pack = TestPacks.load(files);
    for (@Nullable Object given : new @Nullable Object[] {null, "", List.of(), List.of("earth")}) {
      Map<String, @Nullable Object> answers = new HashMap<>();
      answers.put("project.kind", "road");
      answers.put("trades", given);
      boolean missing =
          checking
              .check(
                  ServedForm.of(pack, List.of(TestPacks.PERMIT), TestPacks.DAY),
                  nothing(),
                  Answers.NONE,
                  answers,
                  field -> true)
              .problems()
              .stream()
              .anyMatch(problem -> problem.field().value().equals("trades"));
      assertThat(missing).as("trades %s", given).isEqualTo(!(given instanceof List<?>));
    }
  }

  @Test
  void holdsNothingAgainstTheValueOfAFieldThatIsNotAsked() {
    Map<String, Object> answers =
        Map.of("project.kind", "road", "buildings", List.of(Map.of("area", -5)));

    assertThat(check(TestPacks.PERMIT, answers).problems())
        .extracting(problem -> problem.field().value())
        .doesNotContain("buildings");
    assertThat(check(TestPacks.PERMIT, Map.of("buildings", List.of(Map.of("area", -5)))).problems())
        .extracting(problem -> problem.field().value())
        .contains("buildings");
  }

  @Test
  void takesNoValueThatCannotBeKept() {
    Object deep = List.of(List.of(List.of(List.of(List.of(1)))));
    List<@Nullable Object> strange = new ArrayList<>();
    strange.add(new BigDecimal("1e999999999"));
    strange.add(new BigDecimal("1e-999999999"));
    strange.add(BigInteger.TWO.pow(5000));
    strange.add(Double.POSITIVE_INFINITY);
    strange.add(deep);
    strange.add("x".repeat(1_000_001));
    strange.add(Collections.nCopies(60_000, 1));
    strange.add(List.of(Map.of("area", new BigDecimal("1e999999999"))));
    for (@Nullable Object value : strange) {
      CheckedForm checked =
          check(TestPacks.PERMIT, Collections.singletonMap("invest.amount", value));

      assertThat(checked.dropped())
          .extracting(DroppedValue::reason)
          .containsExactly(Reason.NO_VALUE);
      assertThat(checked.answers()).isEqualTo(Answers.NONE);
    }
  }

  @Test
  void answersEveryRandomAnswerWithAValue() {
    SplittableRandom random = new SplittableRandom(20260101L);
    ServedForm form = form(SITE);
    List<FieldId> fields = List.copyOf(form.live().form().fields().keySet());
    Set<String> codes = new TreeSet<>();
    for (int round = 0; round < 3_000; round++) {
      Map<String, @Nullable Object> given = new HashMap<>();
      for (FieldId field : fields) {
        if (random.nextInt(4) == 0) {
          given.put(field.value(), RandomValues.any(random, 0));
        }
      }
      CheckedForm checked = checking.check(form, nothing(), Answers.NONE, given, field -> true);
      checked.problems().forEach(problem -> codes.add(problem.code()));
      assertThat(checked.problems())
          .allSatisfy(
              problem ->
                  assertThat(problem.text().zh() + problem.text().en())
                      .doesNotContain("{0}", "{1}"));
    }
    assertThat(codes)
        .contains("type.text", "type.table", "enum", "required")
        .hasSizeGreaterThan(12);
  }

  @Test
  void numbersRowsAndNamesColumns() {
    List<FieldProblem> problems =
        check(
                SITE,
                Map.of(
                    "site_approval.rows",
                    List.of(Map.of("name", "a"), Map.of("area", -1), Map.of("name", "toolong"))))
            .problems();

    assertThat(problems)
        .filteredOn(problem -> problem.field().value().equals("site_approval.rows"))
        .extracting(FieldProblem::path)
        .containsExactlyInAnyOrder(List.of(1, "name"), List.of(1, "area"), List.of(2, "name"));
  }

  private CheckedForm check(MatterId matter, Map<String, ? extends @Nullable Object> given) {
    return checking.check(form(matter), nothing(), Answers.NONE, given, field -> true);
  }

  private static ServedForm form(MatterId matter) {
    return ServedForm.of(EVERY_KIND, List.of(matter), TestPacks.DAY);
  }

  private static Background nothing() {
    return new Background(EVERY_KIND.region(), TestPacks.DAY, FactSheet.answered(Map.of()));
  }

  private static Object read(String json) {
    Object tree = ((JsonReading.Read) JsonReader.read(json)).tree();
    assertThat(tree).as(json).isNotNull();
    return tree == null ? "" : tree;
  }
}
