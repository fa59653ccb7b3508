package io.gongjian.webapp.page.apply.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersOnPaperTest {

  private static AnswerLine line(String title) {
    return new AnswerLine("f", title, "值", "填写", List.of(), List.of(), List.of());
  }

  private static AnswerLine table(List<String> columns, List<List<String>> cells) {
    return new AnswerLine("t", "表", "1 行", "填写", columns, cells, List.of());
  }

  @Test
  void aTableStandsByItselfBetweenTheLinesAroundIt() {
    AnswerLine table = table(List.of("名称"), List.of(List.of("甲栋")));
    List<AnswerRun> runs =
        new AnswerSection(0, "节", List.of(line("一"), line("二"), table, line("三"))).getRuns();
    assertThat(runs).extracting(AnswerRun::isTable).containsExactly(false, true, false);
    assertThat(runs.stream().flatMap(run -> run.getLines().stream()))
        .extracting(AnswerLine::getTitle)
        .containsExactly("一", "二", "表", "三");
  }

  @Test
  void aTableWithoutRowsIsALine() {
    List<AnswerRun> runs =
        new AnswerSection(0, "节", List.of(line("一"), table(List.of("名称"), List.of()))).getRuns();
    assertThat(runs).hasSize(1);
    assertThat(runs.get(0).isTable()).isFalse();
  }

  @Test
  void columnsShareTheWidthByTheirContentAndNoneIsStarved() {
    List<ColumnHead> heads =
        ColumnHead.of(
            List.of("名称", "备注", "层数", "面积"), List.of(List.of("甲", "长".repeat(600), "3", "9")));
    assertThat(heads.stream().mapToDouble(ColumnHead::getWidth).sum()).isCloseTo(100, within(0.01));
    assertThat(heads.get(1).getWidth()).isGreaterThan(60);
    assertThat(heads).allMatch(head -> head.getWidth() > 7);
  }

  @Test
  void onlyLongAnswersArePartedBetweenPages() {
    assertThat(line("短").isLong()).isFalse();
    assertThat(
            new AnswerLine("f", "长", "字".repeat(600), "填写", List.of(), List.of(), List.of())
                .isLong())
        .isTrue();
  }
}
