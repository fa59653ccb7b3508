package io.gongjian.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.OverRows.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverRowsTest {

  private static final LocalText TEXT = new LocalText("事实", "fact");
  private static final List<Operator> OPERATORS = List.of(Operator.values());
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final FactId TABLE = new FactId("building.list");
  private static final FactDefinition LIST = table();
  private static final List<Object> NUMBERS =
      List.of(
          BigDecimal.valueOf(-100),
          BigDecimal.ZERO,
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          BigDecimal.valueOf(100));
  private static final Map<String, List<Object>> CELLS =
      Map.of("height", NUMBERS, "use", List.of("school", "office"), "safe", List.of(true, false));
  private static final List<Map<String, String>> CONDITIONS =
      List.of(
          Map.of(),
          Map.of("height", "> 1"),
          Map.of("height", "[0..2)", "use", "school"),
          Map.of("use", "not(school)"),
          Map.of("safe", "true", "height", "not(1, > 50)"));

  @ParameterizedTest
  @CsvSource({
    "COUNT, , 3",
    "COUNT, > 24, 2",
    "COUNT, > 100, 0",
    "TOTAL, , 134.5",
    "TOTAL, <= 24, 24",
    "LARGEST, , 80",
    "LARGEST, < 80, 30.5",
    "LARGEST, > 100, ",
    "SMALLEST, , 24",
    "ANY, > 24, true",
    "ANY, > 80, false",
    "ALL, > 24, false",
    "ALL, >= 24, true",
  })
  void followsFromTheRowsThatCount(Operator operator, String height, String result) {
    List<Map<String, Object>> rows = List.of(height("24"), height("80"), height("30.5"));

    assertThat(
            of(operator, height == null ? Map.of() : Map.of("height", height), rows)
                .map(Object::toString))
        .isEqualTo(Optional.ofNullable(result));
  }

  @Test
  void saysOfNoRowsThatThereIsNoneAndThatAllAreSo() {
    assertThat(of(Operator.COUNT, Map.of(), List.of())).contains(BigDecimal.ZERO);
    assertThat(of(Operator.TOTAL, Map.of(), List.of())).contains(BigDecimal.ZERO);
    assertThat(of(Operator.LARGEST, Map.of(), List.of())).isEmpty();
    assertThat(of(Operator.ANY, Map.of("height", "> 24"), List.of())).contains(false);
    assertThat(of(Operator.ALL, Map.of("height", "> 24"), List.of())).contains(true);
  }

  @Test
  void isKnownWhereItIsTheSameWhateverTheCellsThatAreMissing() {
    Random random = new Random(7);
    int known = 0;
    for (int round = 0; round < 3_000; round++) {
      Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
      Map<String, String> where = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
      List<Map<String, Object>> rows = rows(random);

      Set<Optional<?>> possible = new HashSet<>();
      for (List<Map<String, Object>> whole : completions(rows)) {
        possible.add(of(operator, where, whole));
      }
      Optional<?> result = of(operator, where, rows);
      boolean bounded = operator.readsColumn() && where.containsKey("height");
      if (result.isPresent() || !bounded) {
        assertThat(result)
            .as("%s %s %s", operator, where, rows)
            .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Optional.empty());
      }
      known += result.isPresent() ? 1 : 0;
    }
    assertThat(known).isBetween(500, 2_500);
  }

  @Test
  void namesTheRowsOnWhichTheResultRests() {
    FactValue.Rows rows = FactValue.Rows.of(List.of(height("24"), height("80"), height("30.5")));

    assertThat(over(Operator.COUNT, Map.of("height", "> 24")).decisive(rows, BigDecimal.valueOf(2)))
        .containsExactly(2, 3);
    assertThat(over(Operator.LARGEST, Map.of()).decisive(rows, BigDecimal.valueOf(80)))
        .containsExactly(2);
    assertThat(over(Operator.ANY, Map.of("height", "> 24")).decisive(rows, true))
        .containsExactly(2, 3);
    assertThat(over(Operator.ALL, Map.of("height", "> 24")).decisive(rows, false))
        .containsExactly(1);
    assertThat(over(Operator.ANY, Map.of("height", "> 90")).decisive(rows, false))
        .containsExactly(1, 2, 3);
  }

  private static Map<String, Object> height(String height) {
    return Map.of("height", new BigDecimal(height));
  }

  private static List<Map<String, Object>> rows(Random random) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int missing = 0;
    for (int row = random.nextInt(4); row > 0; row--) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (String column : List.of("height", "use", "safe")) {
        List<Object> values = CELLS.getOrDefault(column, List.of());
        if (missing < 3 && random.nextInt(4) == 0) {
          missing++;
        } else {
          cells.put(column, values.get(random.nextInt(values.size())));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The same rows with every value that a missing cell can have. */
  private static List<List<Map<String, Object>>> completions(List<Map<String, Object>> rows) {
    List<List<Map<String, Object>>> all = List.of(rows);
    for (int row = 0; row < rows.size(); row++) {
      for (Map.Entry<String, List<Object>> column : CELLS.entrySet()) {
        if (!rows.get(row).containsKey(column.getKey())) {
          List<List<Map<String, Object>>> more = new ArrayList<>();
          for (List<Map<String, Object>> one : all) {
            List<Object> values = new ArrayList<>(column.getValue());
            if (values.equals(NUMBERS)) {
              values.add(BigDecimal.valueOf(-1_000));
              values.add(BigDecimal.valueOf(1_000));
            }
            for (Object value : values) {
              List<Map<String, Object>> changed = new ArrayList<>(one);
              Map<String, Object> cells = new LinkedHashMap<>(one.get(row));
              cells.put(column.getKey(), value);
              changed.set(row, cells);
              more.add(changed);
            }
          }
          all = more;
        }
      }
    }
    return all;
  }

  private static Optional<Object> of(
      Operator operator, Map<String, String> where, List<Map<String, Object>> rows) {
    Object plain = FactValue.Rows.of(rows).plain();
    return over(operator, where).from(fact -> plain, TODAY);
  }

  private static OverRows over(Operator operator, Map<String, String> where) {
    Map<String, CellTest> tests = new LinkedHashMap<>();
    where.forEach(
        (column, cell) ->
            tests.put(
                column, CellTest.read(cell, LIST.column(column).orElseThrow()).orElseThrow()));
    return new OverRows(
        operator, TABLE, operator.readsColumn() ? Optional.of("height") : Optional.empty(), tests);
  }

  private static FactDefinition table() {
    FactDefinition list = fact(TABLE, FactType.TABLE, Map.of());
    return list.withColumns(
        List.of(
            fact(list.columnId("height"), FactType.DECIMAL, Map.of()),
            fact(list.columnId("use"), FactType.ENUM, Map.of("school", TEXT, "office", TEXT)),
            fact(list.columnId("safe"), FactType.BOOLEAN, Map.of())));
  }

  private static FactDefinition fact(FactId id, FactType type, Map<String, LocalText> values) {
    return new FactDefinition(
        id,
        type,
        Optional.empty(),
        TEXT,
        TEXT,
        Optional.empty(),
        values,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
