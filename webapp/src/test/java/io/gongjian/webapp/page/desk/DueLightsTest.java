package io.gongjian.webapp.page.desk;

import static io.gongjian.webapp.page.desk.TaskListFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueLightsTest {

  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(RealPacks.HAIKOU.calendar().values());
  private static final TaskQuery ALL = TaskQuery.of(TaskView.DEPARTMENT);

  /** Friday 2025-09-26; Sunday the 28th is worked, and October 1st to 8th is not. */
  @ParameterizedTest
  @CsvSource({
    "2025-09-25, OVERDUE",
    "2025-09-26, RED",
    "2025-09-28, RED",
    "2025-09-29, AMBER",
    "2025-09-30, AMBER",
    "2025-10-08, AMBER",
    "2025-10-09, GREEN",
  })
  void aLightGoesByTheDaysThatAreWorkedUntilTheDueDay(LocalDate due, Light light) {
    DueLights lights = new DueLights(LocalDate.of(2025, 9, 26), CALENDAR);

    assertThat(lights.of(found(FlowState.OPEN, Optional.of(due)))).contains(light);
  }

  /** Whatever day it is, the database finds under a light just the cases that show it. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-09-26", "2025-09-27", "2025-10-03", "2026-02-14", "2026-11-20"})
  void aFilterFindsJustTheCasesThatShowItsLight(LocalDate today) {
    DueLights lights = new DueLights(today, CALENDAR);
    for (int days = -10; days < 30; days++) {
      LocalDate due = today.plusDays(days);
      Light shown = lights.of(found(FlowState.OPEN, Optional.of(due))).orElseThrow();

      List<Light> finding =
          Arrays.stream(Light.values())
              .filter(light -> finds(lights.only(ALL, light), FlowState.OPEN, due))
              .toList();

      assertThat(finding).as("due on %s", due).containsExactly(shown);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = FlowState.class,
      names = {"CORRECTING", "SPECIAL"})
  void whatIsPausedIsFoundAsPaused(FlowState state) {
    DueLights lights = new DueLights(LocalDate.of(2026, 11, 20), CALENDAR);

    assertThat(lights.of(found(state, Optional.empty()))).contains(Light.PAUSED);
    assertThat(lights.only(ALL, Light.PAUSED).states()).contains(state);
  }

  @Test
  void whatHasEndedOrIsNotDueHasNoLight() {
    DueLights lights = new DueLights(LocalDate.of(2026, 11, 20), CALENDAR);

    assertThat(lights.of(found(FlowState.APPROVED, Optional.of(LocalDate.of(2026, 11, 1)))))
        .isEmpty();
    assertThat(lights.of(found(FlowState.OPEN, Optional.empty()))).isEmpty();
  }

  private static boolean finds(TaskQuery query, FlowState state, LocalDate due) {
    return query.states().contains(state)
        && query.dueFrom().map(from -> !due.isBefore(from)).orElse(true)
        && query.dueUntil().map(until -> !due.isAfter(until)).orElse(true);
  }
}
