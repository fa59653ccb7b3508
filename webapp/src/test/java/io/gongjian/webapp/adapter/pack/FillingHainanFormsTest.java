package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that come with the product can be filled in, alone and together. */
class FillingHainanFormsTest {

  private static final Pack PACK =
      new PacksFolder(Path.of("..", "packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int MOST_ROUNDS = 12;

  /** What has to agree with something else that is filled in. */
  private static final Map<String, Object> AGREEING =
      Map.ofEntries(
          Map.entry("land.area", 1),
          Map.entry("land.regional_assessments", List.of()),
          Map.entry("works.earthwork_volume", 2),
          Map.entry("building.total_area", 3000),
          Map.entry("building.class1_highrise_residential", false),
          Map.entry("building.above_area", 2000),
          Map.entry("building.under_area", 1000),
          Map.entry("buildings", List.of(Map.of("name", "1号楼", "area", 3000))),
          Map.entry("air_defence_area", 500),
          Map.entry("soil_conservation_approval.temporary_area", 0),
          Map.entry("soil_conservation_approval.document_kind", "table"),
          Map.entry("tendering.documents_to", "2026-03-06"),
          Map.entry("tendering.bids_until", "2026-03-21"),
          Map.entry("fire_design_review.items", List.of("item_10")));

  private final RuleStore store = new RuleStore(8);
  private final DirectingForm directing =
      new DirectingForm(new DroolsFieldRows(store), new DroolsDetermination(store));

  static Stream<Collection<MatterId>> formsAloneAndInBundles() {
    return Stream.concat(
        PACK.forms().definitions().keySet().stream().map(List::of),
        PACK.forms().scenarios().stream()
            .map(FormScenario::matters)
            .filter(matters -> matters.size() > 1)
            .distinct());
  }

  @ParameterizedTest
  @MethodSource("formsAloneAndInBundles")
  void everyFormCanBeFilledInUntilNothingIsLeftToSay(Collection<MatterId> matters) {
    ServedForm form = ServedForm.of(PACK, matters, DAY);
    CheckingForm checking = new CheckingForm(directing);
    Background background = new Background(PACK.region(), DAY, facts());
    CheckedForm filled = checking.check(form, background, Answers.NONE, Map.of(), field -> true);
    for (int round = 0; round < MOST_ROUNDS && !filled.isValid(); round++) {
      filled =
          checking.check(form, background, filled.answers(), more(form, filled), field -> true);
    }

    assertThat(filled.problems()).isEmpty();
    assertThat(filled.state().fields().values().stream().filter(FieldState::shown))
        .hasSizeGreaterThan(15);
  }

  @Test
  void factsThatCannotBeTogetherAreToldAtBothFieldsAndKept() {
    ServedForm form = ServedForm.of(PACK, List.of(new MatterId("fire_design_review")), DAY);
    CheckedForm filled =
        new CheckingForm(directing)
            .check(
                form,
                new Background(PACK.region(), DAY, facts()),
                Answers.NONE,
                Map.of("building.total_area", 500, "building.single_area", 800),
                field -> true);

    assertThat(filled.problems())
        .filteredOn(problem -> problem.text().zh().contains("单体建筑面积不能大于总建筑面积"))
        .extracting(problem -> problem.field().value())
        .containsExactlyInAnyOrder("building.total_area", "building.single_area");
    assertThat(filled.answers().find(new FieldId("building.single_area"))).isPresent();
  }

  @Test
  void tenMattersOfStageThreeAskForLittleMoreThanHalfOfWhatTheyAskAlone() {
    FormScenario stage = scenario("stage_3");
    int alone =
        stage.matters().stream()
            .mapToInt(matter -> PACK.forms().find(matter).orElseThrow().fields().size())
            .sum();

    int together = ServedForm.of(PACK, stage.matters(), DAY).live().form().fields().size();

    assertThat(stage.matters()).hasSize(10);
    assertThat(together).isLessThan(alone * 65 / 100);
  }

  @Test
  void theConstructionPermitAsksForWhatTheNationalTableHolds() {
    assertThat(
            PACK.forms().find(new MatterId("construction_permit")).orElseThrow().fields().keySet())
        .hasSizeGreaterThanOrEqualTo(25)
        .extracting(Objects::toString)
        .contains("land_permit_no", "works_permit_no", "contract_price", "air_defence_area");
  }

  private static Map<String, Object> more(ServedForm form, CheckedForm filled) {
    Map<String, Object> more = new LinkedHashMap<>();
    for (MergedField field : form.live().form().fields().values()) {
      FieldState asked = filled.state().fields().get(field.id());
      if (asked != null
          && asked.shown()
          && !asked.readonly()
          && !filled.answers().names(field.id())) {
        String id = field.id().value();
        more.put(
            id,
            id.equals("works.eia_category")
                ? categoryFor(form.live().form().matters())
                : AGREEING.getOrDefault(id, SampleAnswers.of(field.shape(), asked.options())));
      }
    }
    return more;
  }

  private static String categoryFor(Collection<MatterId> matters) {
    boolean isApproved = matters.contains(new MatterId("environmental_impact_approval"));
    return isApproved ? "table" : "registration";
  }

  private static FactSheet facts() {
    return scenario("stage_3").facts();
  }

  private static FormScenario scenario(String id) {
    return PACK.forms().scenarios().stream()
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
