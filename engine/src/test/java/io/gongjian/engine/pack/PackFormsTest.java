package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PackFormsTest {

  private static Forms forms;

  @BeforeAll
  static void load() {
    PacksFolder packs = new PacksFolder(BrokenPack.FOLDER.resolve("test-valid"), new PackLoader());
    forms = packs.load("test_province").pack().orElseThrow().forms();
  }

  @Test
  void keepSectionsInTheOrderOfThePack() {
    assertThat(forms.sections()).extracting(Section::id).containsExactly("owner", "works");
    assertThat(forms.section("works").flatMap(Section::help)).isPresent();
  }

  @Test
  void narrowAFactByWhatTheFormSays() {
    Field amount = field("building_permit", "invest.amount");
    Shape.Amount shape = (Shape.Amount) amount.shape();

    assertThat(amount.kind()).isEqualTo(FieldKind.FACT);
    assertThat(amount.title().zh()).isEqualTo("总投资");
    assertThat(amount.help())
        .extracting(help -> help.en())
        .containsExactly("See the study", "Without the land");
    assertThat(amount.required()).isTrue();
    assertThat(shape.unit()).contains("万元");
    assertThat(shape.range().contains(BigDecimal.ZERO)).isFalse();
    assertThat(shape.range().contains(BigDecimal.valueOf(10_000_001))).isFalse();
  }

  @Test
  void narrowAnElementByWhatEachFormSays() {
    assertThat(((Shape.Text) field("building_permit", "owner_name").shape()).length())
        .isEqualTo(FieldExtent.of(2, 80));
    assertThat(((Shape.Text) field("road_digging", "owner_name").shape()).length())
        .isEqualTo(FieldExtent.of(4, 100));
  }

  @Test
  void takeTheColumnsThatAFormWants() {
    Shape.Rows rows = (Shape.Rows) field("building_permit", "buildings").shape();

    assertThat(rows.columns())
        .extracting(RowColumn::name)
        .containsExactly("name", "area", "storeys");
    assertThat(rows.columns()).extracting(RowColumn::required).containsExactly(true, true, false);
    assertThat(rows.count()).isEqualTo(FieldExtent.of(1, 50));
  }

  @Test
  void takeThePartsThatAFieldRefersTo() {
    Shape.Amount duration =
        (Shape.Amount) field("building_permit", "building_permit.duration").shape();

    assertThat(duration.whole()).isTrue();
    assertThat(duration.unit()).contains("天");
  }

  @Test
  void readWhatRowsSayOfFields() {
    assertThat(directives("phase"))
        .containsExactly(
            new Directive.Show(new FieldId("building_permit.phase")),
            new Directive.Require(new FieldId("building_permit.phase")));
    assertThat(directives("duration"))
        .containsExactly(
            new Directive.Compute(
                new FieldId("building_permit.duration"),
                new Formula.Days(new FieldId("start_day"), new FieldId("end_day"))));
    assertThat(directives("sums"))
        .contains(
            new Directive.Compute(
                new FieldId("building_permit.site"),
                new Formula.Area(
                    new FieldId("red_line"), BigDecimal.valueOf(10_000).stripTrailingZeros())));
  }

  @Test
  void readScenariosOfForms() {
    FormScenario scenario = forms.scenarios().get(0);

    assertThat(scenario.matters()).containsExactly(new MatterId("building_permit"));
    assertThat(scenario.answers())
        .containsEntry(new FieldId("start_day"), Optional.of("2026-01-01"));
    assertThat(scenario.fields().get(new FieldId("building_permit.phase")))
        .containsExactlyInAnyOrder(Trait.SHOWN, Trait.REQUIRED);
    assertThat(forms.scenarios().get(1).values())
        .isEqualTo(Map.of(new FieldId("building_permit.duration"), Optional.empty()));
  }

  @Test
  void leaveTheTablesOfFieldsOutOfTheRulesOfMatters() {
    assertThat(forms.tables())
        .extracting(table -> table.id().value())
        .containsExactly("building_permit.fields");
  }

  private static Field field(String matter, String id) {
    return Optional.ofNullable(
            forms.find(new MatterId(matter)).orElseThrow().fields().get(new FieldId(id)))
        .orElseThrow();
  }

  private static List<Directive> directives(String row) {
    RuleRow found =
        forms.tables().get(0).rows().stream()
            .filter(one -> one.id().row().equals(row))
            .findFirst()
            .orElseThrow();
    return ((Effect.Directs) found.then()).directives();
  }
}
