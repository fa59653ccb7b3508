package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.receipt.ReceiptWriter;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.CellTest;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.OverRows;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsOfTablesTest {

  private static final MatterId FIRE = new MatterId("fire");
  private static final MatterId TENDER = new MatterId("tender");
  private static final FactId LIST = new FactId("a.list");
  private static final FactDefinition HEIGHT =
      new PackFixture()
          .rows("a.list", "height")
          .build()
          .vocabulary()
          .get(LIST)
          .column("height")
          .orElseThrow();

  private static final Pack PACK =
      new PackFixture()
          .rows("a.list", "height", "area")
          .derived(
              "a.high",
              FactType.BOOLEAN,
              new OverRows(
                  OverRows.Operator.ANY,
                  LIST,
                  Optional.empty(),
                  Map.of("height", CellTest.read("> 24", HEIGHT).orElseThrow())))
          .derived(
              "a.area", new OverRows(OverRows.Operator.TOTAL, LIST, Optional.of("area"), Map.of()))
          .matter("fire")
          .table(
              "fire.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.high", "true"))
          .matter("tender")
          .table(
              "tender.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.area", ">= 3000"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void decideByWhatFollowsFromThem() {
    assertThat(applicability(FIRE, List.of(row("24", "1000"), row("24.01", "10"))))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(FIRE, List.of(row("24", "1000"))))
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(TENDER, List.of(row("24", "1000"), row("12", "2000"))))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(TENDER, List.of(row("24", "1000"), row("12", "1999"))))
        .isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void leaveOpenWhatACellThatIsMissingMayChange() {
    assertThat(applicability(FIRE, List.of(row("30", null), row(null, "10"))))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(FIRE, List.of(row("12", null), row(null, "10"))))
        .isEqualTo(Applicability.UNKNOWN);
    assertThat(applicability(TENDER, List.of(row("30", null), row(null, "4000"))))
        .isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void areAskedForAndNotWhatFollowsFromThem() {
    Determination nothing = determine(Map.of());

    assertThat(nothing.of(FIRE).missing()).containsExactly(LIST);
    assertThat(nothing.questions()).extracting(Question::fact).containsExactly(LIST);
    assertThat(determine(Map.of(LIST, rows(List.of(row(null, "10"))))).of(FIRE).missing())
        .containsExactly(LIST);
  }

  @Test
  void areNamedWhereAnAnswerRestsOnThem() {
    Determination made =
        determine(Map.of(LIST, rows(List.of(row("12", "1000"), row("80", "2000")))));

    assertThat(JsonText.compact(DeterminationJson.tree(PACK, made, Locale.ENGLISH)))
        .contains(
            "{\"fact\":\"a.high\",\"value\":true,\"unit\":null,\"source\":\"derived\","
                + "\"formula\":\"any\",\"from\":[{\"fact\":\"a.list\","
                + "\"value\":[{\"area\":1000,\"height\":12},{\"area\":2000,\"height\":80}]")
        .contains("\"rows\":[2]")
        .contains("\"rows\":[1,2]");
  }

  @Test
  void areReadBackFromAReceipt() {
    Determination made = determine(Map.of(LIST, rows(List.of(row("12", "5"), row(null, "7")))));

    assertThat(
            ReceiptReader.answer(ReceiptWriter.write(PACK, made, new EngineVersion("1"))).given())
        .isEqualTo(made.given());
  }

  /** A condition on rows means what the same text means in a cell of a rule table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "24",
        "> 24",
        ">= 24",
        "< 24",
        "<= 24",
        "[10..24]",
        "(10..24)",
        "[10..24)",
        "]10..24]",
        "[10..24[",
        "10, 24",
        "< 10, > 24",
        "not(24)",
        "not(< 10, > 24)",
        "not([10..24))",
        "-3",
        "> -3",
        "[-3..0]",
        "not( 10 , 24 )"
      })
  void areAskedAsCellsOfRuleTablesAre(String cell) {
    CellReading reading =
        new CellReader(Map.of()).read(cell, new ColumnType(FactType.DECIMAL, Set.of()));
    CellTest test = CellTest.read(cell, HEIGHT).orElseThrow();

    for (String number : List.of("-4", "-3", "0", "9.99", "10", "17", "24", "24.01", "100")) {
      BigDecimal value = new BigDecimal(number);
      assertThat(test.holds(value))
          .as(number)
          .isEqualTo(
              ((CellReading.Read) reading).condition().test(value.stripTrailingZeros())
                  == Truth.HOLDS);
    }
  }

  private Applicability applicability(MatterId matter, List<Map<String, Object>> rows) {
    return determine(Map.of(LIST, rows(rows))).of(matter).applicability();
  }

  private static FactValue rows(List<Map<String, Object>> rows) {
    return FactValue.Rows.of(rows);
  }

  private static Map<String, Object> row(@Nullable String height, @Nullable String area) {
    Map<String, Object> row = new HashMap<>();
    if (height != null) {
      row.put("height", new BigDecimal(height));
    }
    if (area != null) {
      row.put("area", new BigDecimal(area));
    }
    return row;
  }

  private Determination determine(Map<FactId, FactValue> facts) {
    return determination.determine(
        PACK, PackFixture.ANY_REGION, PackFixture.ANY_DAY, FactSheet.answered(facts));
  }
}
