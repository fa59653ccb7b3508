package io.gongjian.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.PlainRows;
import io.gongjian.forms.TestPacks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingFormsTest {

  private static final String ROAD = "matters/road_digging/form.schema.json";
  private static final String SITE = "matters/site_approval/form.schema.json";

  private final CheckingForms checking =
      new CheckingForms(new PlainRows(), new FixedDetermination());

  @Test
  void runsTheScenariosOfTheForms() {
    FormReport report = check(TestPacks.province());

    assertThat(report.faults()).isEmpty();
    assertThat(report.scenarios()).isEqualTo(2);
    assertThat(report.passed()).isEqualTo(2);
    assertThat(report.heard())
        .extracting(Object::toString)
        .contains("building_permit.fields/phase", "building_permit.fields/why_pit")
        .doesNotContain("building_permit.fields/backwards");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "building_permit.reason: required | building_permit.reason: hidden | building_permit.reason | hidden | shown",
        "building_permit.duration: readonly | building_permit.duration: writable | building_permit.duration | writable | readonly",
        "{building_permit.duration: 30} | {building_permit.duration: 31} | building_permit.duration | 31 | 30",
        "rows: [building_permit.fields/phase] | rows: [building_permit.fields/backwards] | building_permit.fields/backwards | backwards | not fired"
      })
  void tellsWhatAScenarioExpectsAndWhatCameOut(
      String find, String with, String subject, String expected, String actual) {
    FormReport report =
        check(TestPacks.provinceWith("matters/building_permit/scenarios/fields.yaml", find, with));

    assertThat(report.passed()).isEqualTo(report.scenarios() - 1);
    assertThat(report.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.SCENARIO_FAILS);
              assertThat(fault.what(Locale.ENGLISH))
                  .contains("pit_first", subject, expected, actual);
              assertThat(fault.what(Locale.CHINESE)).contains("pit_first", subject);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'invest.amount': {'x-fact': 'invest.amount', 'maximum': 5} | 'invest.amount': {'x-fact': 'invest.amount', 'exclusiveMinimum': 5}",
        "'building.floors': {'x-fact': 'building.floors', 'minimum': 2, 'maximum': 3} | 'building.floors': {'x-fact': 'building.floors', 'exclusiveMinimum': 3}",
        "'building.floors': {'x-fact': 'building.floors', 'multipleOf': 2, 'minimum': 1, 'maximum': 5} | 'building.floors': {'x-fact': 'building.floors', 'multipleOf': 3}",
        "'project.kind': {'x-fact': 'project.kind', 'enum': ['road']} | 'project.kind': {'x-fact': 'project.kind', 'enum': ['building']}",
        "'owner_name': {'x-element': 'owner_name', 'maxLength': 5} | 'owner_name': {'x-element': 'owner_name', 'minLength': 6}",
        "'trades': {'x-element': 'trades', 'items': {'enum': ['glass']}} | 'trades': {'x-element': 'trades', 'items': {'enum': ['earth']}}",
        "'trades': {'x-element': 'trades', 'maxItems': 1} | 'trades': {'x-element': 'trades', 'minItems': 2}",
        "'drawings': {'x-element': 'drawings', 'maxItems': 2} | 'drawings': {'x-element': 'drawings', 'minItems': 3}",
        "'buildings': {'x-element': 'buildings', 'maxItems': 2} | 'buildings': {'x-element': 'buildings', 'minItems': 3}",
        "'buildings': {'x-element': 'buildings', 'items': {'type': 'object', 'properties': {'area': {'maximum': 5}}}} | 'buildings': {'x-element': 'buildings', 'items': {'type': 'object', 'properties': {'area': {'exclusiveMinimum': 5}}}}"
      })
  void findsEveryPairOfFormsThatCannotBeOne(String one, String other) {
    Pack pack = pack(one, other, "'red_line': {'x-element': 'red_line'}");

    assertThat(check(pack).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.FORMS_CLASH);
              String field = one.substring(1, one.indexOf("':"));
              assertThat(fault.what(Locale.ENGLISH))
                  .contains(field, "road_digging", "site_approval")
                  .doesNotContain("fire_review");
            });
  }

  @Test
  void findsThreeFormsOfWhichEachTwoAgree() {
    Pack pack =
        pack(
            "'trades': {'x-element': 'trades', 'items': {'enum': ['earth', 'steel']}}",
            "'trades': {'x-element': 'trades', 'items': {'enum': ['steel', 'glass']}}",
            "'trades': {'x-element': 'trades', 'items': {'enum': ['glass', 'earth']}}");

    assertThat(check(pack).faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.FORMS_CLASH);
  }

  @Test
  void findsNothingWhereFormsAgree() {
    Pack pack =
        pack(
            "'owner_name': {'x-element': 'owner_name', 'maxLength': 60}",
            "'owner_name': {'x-element': 'owner_name', 'minLength': 60}",
            "'owner_name': {'x-element': 'owner_name'}");

    assertThat(check(pack).faults()).isEmpty();
  }

  @Test
  void findsAFieldThatIsComputedInTwoWays() {
    Pack pack =
        TestPacks.provinceAnd(
            "tables/fields.yaml",
            """
            table: pack.fields
            title: {zh: 表单, en: Forms}
            decides: field
            policy: collect
            from: 2020-01-01
            inputs: []
            rows:
              - {id: count, when: {}, then: {compute: {building_permit.total: {count: buildings}}}, cite: [test_law#1], say: {zh: 计数, en: Counted}}
            """);

    assertThat(check(pack).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.FIELD_COMPUTED_TWICE);
              assertThat(fault.what(Locale.ENGLISH))
                  .contains("building_permit.total", "pack.fields/count");
            });
  }

  private FormReport check(Pack pack) {
    return checking.check(pack, TestPacks.DAY);
  }

  /** A pack in which three matters have forms of one field, and no other has any. */
  private static Pack pack(String road, String site, String fire) {
    Map<String, byte[]> files = TestPacks.files();
    List.of("form.schema.json", "tables/fields.yaml", "scenarios/fields.yaml")
        .forEach(file -> files.remove("matters/building_permit/" + file));
    files.put(ROAD, form(road));
    files.put(SITE, form(site));
    files.put("matters/fire_review/form.schema.json", form(fire));
    return TestPacks.load(files);
  }

  private static byte[] form(String field) {
    return ("{'$schema': 'https://json-schema.org/draft/2020-12/schema',"
            + " 'x-title': {'zh': '表', 'en': 'Form'}, 'type': 'object', 'properties': {"
            + field.replaceFirst("\\{", "{'x-section': 'works', 'x-order': 10, ")
            + "}}")
        .replace('\'', '"')
        .getBytes(StandardCharsets.UTF_8);
  }
}
