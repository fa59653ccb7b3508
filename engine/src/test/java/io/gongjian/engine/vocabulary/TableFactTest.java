package io.gongjian.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFactTest {

  private static final LocalText TEXT = new LocalText("事实", "fact");
  private static final FactDefinition LIST = table();

  @Test
  void readsCellsByTheTypeOfTheirColumnAndLeavesOutThoseWithoutAValue() {
    Map<String, Object> open = new HashMap<>(Map.of("name", ""));
    open.put("height", null);

    FactReading reading =
        FactReader.read(
            LIST,
            List.of(
                Map.of("name", "1#", "height", 24.50, "use", "school", "built", "2026-01-31"),
                open));

    assertThat(reading)
        .isEqualTo(
            new Read(
                FactValue.Rows.of(
                    List.of(
                        Map.of(
                            "name",
                            "1#",
                            "height",
                            new BigDecimal("24.5"),
                            "use",
                            "school",
                            "built",
                            "2026-01-31"),
                        Map.of()))));
  }

  @Test
  void isKeptAsJsonAndReadBackTheSame() {
    FactValue rows =
        FactValue.Rows.of(List.of(Map.of("height", new BigDecimal("30.0"), "use", "school")));

    assertThat(FactValueJson.kind(rows)).isEqualTo(FactType.TABLE);
    assertThat(FactValueJson.read(FactType.TABLE, FactValueJson.tree(rows))).isEqualTo(rows);
    assertThat(FactReader.read(LIST, rows.plain())).isEqualTo(new Read(rows));
  }

  @Test
  void saysInWhichRowAndColumnAValueDoesNotFit() {
    assertThat(misread(List.of(Map.of("height", 10), Map.of("height", 900))))
        .isEqualTo(new Misread(LIST.id(), Misfit.TOO_LARGE, "2/height: 900", "<= 800"));
    assertThat(misread(List.of(Map.of("use", "temple"))).misfit()).isEqualTo(Misfit.NOT_A_VALUE);
    assertThat(misread(List.of(Map.of("hight", 10))).misfit()).isEqualTo(Misfit.NO_SUCH_COLUMN);
    assertThat(misread(List.of(Map.of("built", "31.1.2026"))).misfit())
        .isEqualTo(Misfit.WRONG_TYPE);
    assertThat(misread(List.of("1#")).misfit()).isEqualTo(Misfit.WRONG_TYPE);
    assertThat(misread("1#").misfit()).isEqualTo(Misfit.WRONG_TYPE);
  }

  @Test
  void takesNoMoreThanItCanHold() {
    assertThat(misread(Collections.nCopies(501, Map.of("height", 10))).misfit())
        .isEqualTo(Misfit.TOO_MANY_ROWS);
    assertThat(FactReader.read(LIST, Collections.nCopies(500, Map.of("height", 10))))
        .isInstanceOf(Read.class);
    assertThat(misread(List.of(Map.of("name", "x".repeat(201)))).misfit())
        .isEqualTo(Misfit.TOO_LONG);
    assertThat(misread(List.of(Map.of("height", new BigDecimal("1e999999999")))).misfit())
        .isEqualTo(Misfit.TOO_MANY_DIGITS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "height | 24,",
        "height | > high",
        "height | > 24 m",
        "height | [24..10]",
        "height | > 1,000 and 2",
        "use    | temple",
        "use    | > school",
        "built  | > 2020-01-01",
        "built  | > @\"2020-13-01\"",
        "name   | school",
        "height | date(1)",
        "height | ''",
      })
  void readsNoConditionThatDoesNotFitItsColumn(String column, String cell) {
    assertThat(CellTest.read(cell, LIST.column(column).orElseThrow())).isEmpty();
  }

  private static Misread misread(Object given) {
    return (Misread) FactReader.read(LIST, given);
  }

  private static FactDefinition table() {
    FactDefinition list = fact(new FactId("building.list"), FactType.TABLE, Map.of(), 0);
    return list.withColumns(
        List.of(
            fact(list.columnId("name"), FactType.STRING, Map.of(), 0),
            fact(list.columnId("height"), FactType.DECIMAL, Map.of(), 800),
            fact(list.columnId("built"), FactType.DATE, Map.of(), 0),
            fact(list.columnId("use"), FactType.ENUM, Map.of("school", TEXT, "office", TEXT), 0)));
  }

  private static FactDefinition fact(
      FactId id, FactType type, Map<String, LocalText> values, int most) {
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
        most == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(most)));
  }
}
