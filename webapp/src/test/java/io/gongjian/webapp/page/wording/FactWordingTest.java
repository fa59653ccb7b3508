package io.gongjian.webapp.page.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.entry.language.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordingTest {
  private final FactWording facts = new FactWording(RealPacks.HAIKOU, Words.in(Words.CHINESE));

  @Test
  void writesAmountsWithThousandsAndUnit() {
    assertThat(facts.value(new FactId("invest.amount"), FactValue.Amount.of("9877.450")))
        .isEqualTo("9,877.45 万元");
    assertThat(facts.value(new FactId("building.total_area"), FactValue.Amount.of("1200")))
        .isEqualTo("1,200 平方米");
    assertThat(facts.value(new FactId("invest.fiscal_share"), FactValue.Amount.of("40")))
        .isEqualTo("40%");
  }

  @Test
  void saysMoneyInYuanToo() {
    assertThat(facts.inYuan(new FactId("invest.amount"), FactValue.Amount.of("0.5")))
        .contains("5,000 元");
    assertThat(facts.inYuan(new FactId("building.height"), FactValue.Amount.of("5"))).isEmpty();
  }

  @Test
  void namesChoices() {
    assertThat(facts.value(new FactId("land.forest"), new FactValue.Flag(true))).isEqualTo("是");
    assertThat(facts.value(new FactId("project.kind"), new FactValue.Choice("building")))
        .isEqualTo("房屋建筑");
    assertThat(facts.value(new FactId("land.zones"), FactValue.Choices.of(List.of())))
        .isEqualTo("都不涉及");
    assertThat(
            facts.value(new FactId("land.zones"), FactValue.Choices.of(List.of("river", "hilly"))))
        .isEqualTo("丘陵区、河道管理范围");
  }

  @Test
  void namesEveryUnitOfTheVocabularyInBothLanguages() {
    FactWording english = new FactWording(RealPacks.HAIKOU, Words.in(Words.ENGLISH));
    List<String> units =
        RealPacks.HAIKOU.vocabulary().definitions().stream()
            .flatMap(fact -> fact.unit().stream())
            .distinct()
            .filter(unit -> !unit.equals("%"))
            .toList();
    assertThat(units).hasSizeGreaterThan(6);
    assertThat(units)
        .allSatisfy(unit -> assertThat(english.unit(unit)).doesNotMatch(".*[\\u4e00-\\u9fff].*"));
    assertThat(units)
        .allSatisfy(unit -> assertThat(facts.unit(unit)).matches(".*[\\u4e00-\\u9fff].*"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, CALENDAR, 7 日, 7 days",
    "20, WORKING, 20 个工作日, 20 working days",
    "1, WORKING, 1 个工作日, 1 working day",
    "3, MONTH, 3 个月, 3 months",
    "0, IMMEDIATE, 即时办结, decided on receipt"
  })
  void saysLimitsInTheUnitOfTheLaw(int count, LimitUnit unit, String chinese, String english) {
    TimeLimit limit = new TimeLimit(count, unit);
    assertThat(LimitWording.of(limit, Words.in(Words.CHINESE))).isEqualTo(chinese);
    assertThat(LimitWording.of(limit, Words.in(Words.ENGLISH))).isEqualTo(english);
  }

  @Test
  void writesMomentsInChineseTime() {
    Instant moment = Instant.parse("2026-11-20T16:03:09Z");
    assertThat(DayWording.minute(moment)).isEqualTo("2026-11-21 00:03");
    assertThat(DayWording.clock(moment)).isEqualTo("00:03:09");
  }
}
