package io.gongjian.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.rules.FlowPack;
import io.gongjian.rules.program.RuleStore;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of steps are read as those of tables are, and told in the same words. */
class BrokenFlowCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "project.kind | (( | CELL_NOT_READABLE",
        "project.kind | bridge | CELL_UNKNOWN_VALUE",
        "project.emergency | no | CELL_WRONG_TYPE",
        "building.floors | ten | CELL_WRONG_TYPE",
        "building.floors | > 1,000 | CELL_NUMBER",
        "building.floors | ＞ 10 | CELL_FULL_WIDTH",
        "building.floors | > building.storeys | CELL_UNKNOWN_FACT",
        "building.floors | > term.storeys | CELL_UNKNOWN_TERM",
        "building.floors | > invest.amount | CELL_FACTS_DISAGREE",
        "building.floors | sum(1) | CELL_NOT_ALLOWED",
        "land.zones | flat | CELL_UNKNOWN_VALUE",
        "situation | huge | CELL_UNKNOWN_VALUE",
        "situation.building_permit | huge | CELL_UNKNOWN_VALUE",
      })
  void isToldAtItsRow(String fact, String cell, String code) {
    List<PackFault> faults = faults(fact, cell);

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code().name()).isEqualTo(code);
              assertThat(fault.place().file()).isEqualTo("flows/standard.yaml");
              assertThat(fault.place().line()).isEqualTo(FlowPack.LINE_OF_REVIEW);
              assertThat(fault.place().path()).startsWith("/steps/1/when/");
              assertThat(fault.what(Locale.CHINESE) + fault.mend(Locale.ENGLISH))
                  .doesNotContain("{");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "project.kind | not(road)",
        "project.emergency | true",
        "building.floors | [3..10), > 20",
        "land.zones | all(hilly, river)",
        "project.start | > @\"2026-01-01\"",
        "invest.amount | > term.small_investment",
        "situation | not(phased)",
        "situation.building_permit | phased",
      })
  void whatTablesMaySayStepsMaySay(String fact, String cell) {
    assertThat(faults(fact, cell)).isEmpty();
  }

  @Test
  void situationsOfTheOwnMatterAreThoseOfTheMattersThatNameTheFlow() {
    assertThat(new CheckingRules(new RuleStore(1)).check(FlowPack.unnamed("situation", "huge")))
        .isEmpty();
  }

  private static List<PackFault> faults(String fact, String cell) {
    return new CheckingRules(new RuleStore(1)).check(FlowPack.with(fact, cell));
  }
}
