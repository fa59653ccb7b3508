package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Table facts as packs write them: columns, what follows from rows, cases and forms. */
class TableFactsInPacksTest {

  private static final FactId LIST = new FactId("building.list");
  private static final Pack PACK = load();

  private static Pack load() {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    change(
        files,
        "vocabulary.yaml",
        "- {id: building.floors,",
        """
        - {id: building.list, type: table, title: {zh: 单体, en: Buildings}, question: {zh: 有哪些？, en: Which?}, columns: [{id: name, type: string, title: {zh: 名称, en: Name}}, {id: height, type: decimal, unit: m, minimum: 0, maximum: 800, title: {zh: 高度, en: Height}}, {id: use, type: enum, values: {public: {zh: 公共, en: Public}, school: {zh: 学校, en: School, under: public}}, title: {zh: 用途, en: Use}}]}
              - {id: building.any_high, type: boolean, derived: {any: {table: building.list, where: {height: "> 24", use: "not(school)"}}}, title: {zh: 高, en: High}, question: {zh: 高？, en: High?}}
              - {id: building.highest, type: decimal, unit: m, derived: {largest: {table: building.list, column: height}}, title: {zh: 最高, en: Highest}, question: {zh: 多高？, en: How high?}}
              - {id: building.floors,\
        """);
    change(
        files,
        "matters/building_permit/form.schema.json",
        "\"building.floors\": {",
        "\"building.list\": {\"x-fact\": \"building.list\", \"x-section\": \"works\", \"x-order\": 35,"
            + " \"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\":"
            + " {\"height\": {\"maximum\": 100}}}},\n    \"building.floors\": {");
    PackLoading loading =
        new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }

  private static void change(Map<String, byte[]> files, String file, String find, String with) {
    String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(before).contains(find);
    files.put(file, before.replace(find, with).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readRowsInCases() {
    ScenarioReading reading = cases("[{name: \"1#\", height: 80, use: public}, {name: \"2#\"}]");

    FactValue rows =
        FactValue.Rows.of(
            List.of(
                Map.of("name", "1#", "height", BigDecimal.valueOf(80), "use", "public"),
                Map.of("name", "2#")));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.scenarios().get(0).facts().values()).isEqualTo(Map.of(LIST, rows));
    assertThat(Contradictions.withDerived(PACK.vocabulary(), LocalDate.EPOCH, Map.of(LIST, rows)))
        .isEqualTo(Map.of(LIST, rows, new FactId("building.any_high"), new FactValue.Flag(true)));
  }

  @Test
  void tellRowsThatDoNotFitWithTheirPlace() {
    assertThat(cases("[{height: 80}, {height: 900}]").faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.VALUE_OUT_OF_BOUNDS);
              assertThat(fault.args()).contains("2/height: 900");
            });
    assertThat(cases("[{hight: 80}]").faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.VALUE_WRONG_TYPE);
    assertThat(cases("80").faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.VALUE_WRONG_TYPE);
  }

  @Test
  void areAskedByAFormWithAllTheirColumnsAsItNarrowsThem() {
    Shape.Rows shape = (Shape.Rows) field().shape();

    assertThat(shape.columns())
        .extracting(RowColumn::name)
        .containsExactly("name", "height", "use");
    assertThat(((Shape.Amount) shape.columns().get(1).shape()).range().high())
        .hasValueSatisfying(most -> assertThat(most.value()).isEqualByComparingTo("100"));
  }

  private static Field field() {
    return PACK.forms().definitions().values().stream()
        .flatMap(form -> form.fields().values().stream())
        .filter(field -> field.id().equals(FieldId.of(LIST)))
        .findFirst()
        .orElseThrow();
  }

  private static ScenarioReading cases(String rows) {
    String text = "cases:\n  - {id: a, facts: {building.list: " + rows + "}, expect: {}}\n";
    return new PackLoader()
        .scenarios(PACK, "cases", "cases.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
