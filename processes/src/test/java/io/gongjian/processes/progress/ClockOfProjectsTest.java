package io.gongjian.processes.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseEvent.Kind;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.Stage;
import io.gongjian.processes.flow.PlayingFlows;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clock of a project counts each working day once on which one of its cases ran: Monday to
 * Friday in these weeks of November 2026.
 */
class ClockOfProjectsTest {

  private static final String LAND = "land_planning_permit";
  private static final String PERMIT = "construction_permit";

  private final StageWorld world =
      new StageWorld(new PlayingFlows(), "0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a02")
          .has(
              LAND,
              FlowState.APPROVED,
              "2026-11-02",
              on(Kind.ACCEPTED, "2026-11-02"),
              on(Kind.PAUSED, "2026-11-04"),
              on(Kind.RESUMED, "2026-11-10"),
              on(Kind.STOPPED, "2026-11-12"))
          .has(PERMIT, FlowState.OPEN, "2026-11-11", on(Kind.ACCEPTED, "2026-11-11"))
          .begin();

  private static CaseEvent on(Kind kind, String day) {
    return new CaseEvent(kind, LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 0, 0, 0",
    "2026-11-03, 1, 1, 0",
    "2026-11-04, 2, 2, 0",
    "2026-11-10, 2, 2, 0",
    "2026-11-11, 3, 3, 0",
    "2026-11-12, 4, 4, 1",
    "2026-11-13, 5, 4, 2",
    "2026-11-15, 5, 4, 2",
    "2026-11-16, 6, 4, 3",
  })
  void daysAreCountedOnceAndPausesNotAtAll(String day, long whole, long land, long permit) {
    assertThat(world.read(day).clock().used()).isEqualTo(whole);
    assertThat(world.read(day).of(Stage.LAND_USE).orElseThrow().used()).isEqualTo(land);
    assertThat(world.read(day).of(Stage.CONSTRUCTION).orElseThrow().used()).isEqualTo(permit);
  }

  @Test
  void whatIsLeftIsHeldAgainstTheTargetOfThePack() {
    assertThat(world.read("2026-11-16").clock().left()).contains(94L);
  }
}
