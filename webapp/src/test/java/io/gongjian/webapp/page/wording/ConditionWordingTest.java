package io.gongjian.webapp.page.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.entry.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordingTest {
  private final ConditionWording chinese =
      new ConditionWording(
          new FactWording(RealPacks.HAIKOU, Words.in(Words.CHINESE)), RealPacks.DAY);
  private final ConditionWording english =
      new ConditionWording(
          new FactWording(RealPacks.HAIKOU, Words.in(Words.ENGLISH)), RealPacks.DAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "invest.amount; <= 30; 总投资不超过 30 万元",
        "invest.amount; > 20000; 总投资超过 20,000 万元",
        "building.height; >= 24; 建筑高度不小于 24 米",
        "building.above_area; <= building.total_area; 地上建筑面积不超过 总建筑面积",
        "land.zones; 'all(mountain, hilly)'; 涉及区域至少包含以下 2 项：山区、丘陵区",
        "land.zones; 'not(at_least(2, mountain, hilly, river))'; 涉及区域包含的以下项不到 2 项：山区、丘陵区、河道管理范围",
        "building.floors; < 10; 地上层数小于 10 层",
        "invest.amount; [0.5..5); 总投资不小于 0.5 万元，且小于 5 万元",
        "building.floors; 3; 地上层数等于 3 层",
        "building.height; not(< 24); 建筑高度不满足“小于 24 米”",
        "project.kind; building, municipal; 工程类别：房屋建筑 或 市政基础设施",
        "project.kind; not(building); 工程类别不是 房屋建筑",
        "land.forest; true; 占用林地：是",
        "land.forest; false; 占用林地：否",
        "land.zones; 'mountain, hilly'; 涉及区域包含 山区 或 丘陵区",
        "land.zones; not(river); 涉及区域不含 河道管理范围",
        "application.matters; not(drawing_review); 同一申请的事项不含 施工图设计文件审查",
        "matter.drawing_review; required; 施工图设计文件审查：必办",
        "situation.fire_design_review; nothing_known; “特殊建设工程消防设计审查”的情形包含 nothing_known"
      })
  void saysACellInChinese(String input, String cell, String sentence) {
    assertThat(chinese.sentence(input, cell)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "invest.amount; <= 30; Total investment is at most 30 10k CNY",
        "building.height; >= 24; Building height is at least 24 m",
        "land.forest; true; 'Takes forest land: Yes'"
      })
  void saysACellInEnglish(String input, String cell, String sentence) {
    assertThat(english.sentence(input, cell)).isEqualToIgnoringCase(sentence);
  }

  @Test
  void namesAnOpenTermWithTheValueThatCounts() {
    assertThat(chinese.sentence("invest.amount", "<= term.construction_permit_exempt_investment"))
        .isEqualTo("总投资不超过 免办施工许可的投资限额（30 万元）");
  }

  @Test
  void saysEveryCellOfTheShippedPacks() {
    long cells =
        RealPacks.HAIKOU.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.when().entrySet().stream())
            .filter(cell -> !cell.getValue().equals("-"))
            .peek(
                cell -> {
                  String sentence = chinese.sentence(cell.getKey(), cell.getValue());
                  assertThat(sentence)
                      .as("%s %s", cell.getKey(), cell.getValue())
                      .doesNotContain("not(", "..", "term.", "matter.", "situation.", "@", "\"")
                      .doesNotContainPattern("[a-z]+_[a-z_]+");
                })
            .count();
    assertThat(cells).isGreaterThan(300);
  }
}
