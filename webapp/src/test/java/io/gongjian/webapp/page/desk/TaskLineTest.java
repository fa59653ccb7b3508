package io.gongjian.webapp.page.desk;

import static io.gongjian.webapp.page.desk.TaskListFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskLineTest {

  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final DueLights LIGHTS =
      new DueLights(TODAY, WorkingCalendar.of(RealPacks.HAIKOU.calendar().values()));

  @Test
  void namesThingsAsThePackOfTheCaseDoes() {
    TaskLine line = line(found(FlowState.OPEN, Optional.of(TODAY), "review", "quality"));

    assertThat(line.getMatter()).isEqualTo("建筑工程施工许可证核发");
    assertThat(line.getDepartment()).isEqualTo("住建");
    assertThat(line.getRegion()).isEqualTo("秀英区");
    assertThat(line.getSteps()).containsExactly("审查 · 施工许可经办人", "审查 · 质量监督");
    assertThat(line.getReceived()).isEqualTo("2026-11-20 09:02");
  }

  @Test
  void tellsTheDaysThatAreLeftOrOver() {
    assertThat(due(TODAY)).isEqualTo("即将超期 今天到期");
    assertThat(due(TODAY.plusDays(3))).isEqualTo("即将超期 还剩 1 个工作日");
    assertThat(due(TODAY.plusDays(5))).isEqualTo("将到期 还剩 3 个工作日");
    assertThat(due(TODAY.plusDays(14))).isEqualTo("正常 还剩 10 个工作日");
    assertThat(due(TODAY.minusDays(3))).isEqualTo("已超期 超过 3 个工作日");
  }

  @Test
  void showsTheStateInPlaceOfALightWhenItHasEnded() {
    TaskLine line = line(found(FlowState.APPROVED, Optional.of(TODAY)));

    assertThat(line.getLight()).isNull();
    assertThat(line.getDue()).isEmpty();
    assertThat(line.getLeft()).isEmpty();
    assertThat(line.getState().getWord()).isEqualTo("已办结：通过");
  }

  @Test
  void showsIdsWhereThePackIsNotKeptAnyMore() {
    TaskLine line =
        TaskLine.of(
            found(FlowState.OPEN, Optional.empty(), "review"),
            Optional.empty(),
            LIGHTS,
            Words.in(Locale.ENGLISH));

    assertThat(line.getMatter()).isEqualTo("construction_permit");
    assertThat(line.getSteps()).containsExactly("review");
  }

  private static String due(LocalDate day) {
    TaskLine line = line(found(FlowState.OPEN, Optional.of(day), "review"));
    Chip light = Objects.requireNonNull(line.getLight());
    return light.getWord() + " " + line.getLeft();
  }

  private static TaskLine line(CaseSummary found) {
    return TaskLine.of(found, Optional.of(RealPacks.HAIKOU), LIGHTS, Words.in(Words.CHINESE));
  }
}
