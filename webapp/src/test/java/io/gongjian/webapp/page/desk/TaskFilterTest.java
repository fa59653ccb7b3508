package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskFilterTest {

  private static final DueLights LIGHTS =
      new DueLights(LocalDate.of(2026, 11, 20), WorkingCalendar.of(List.of()));

  private final TaskFilter filter = new TaskFilter();

  @Test
  void withoutAnythingItIsOnesOwnTasks() {
    assertThat(query()).isEqualTo(TaskQuery.of(TaskView.MINE));
    assertThat(filter.isNarrowed()).isFalse();
  }

  @Test
  void whatIsNoWordOfOursNarrowsNothing() {
    filter.setView("nothing");
    filter.setLight("blue");
    filter.setState("lost");
    filter.setMatter("Not An Id");
    filter.setRegion("46");

    assertThat(query()).isEqualTo(TaskQuery.of(TaskView.MINE));
  }

  @Test
  void aDepartmentSeesWhatGoesOnUnlessItAsksForMore() {
    filter.setView("department");
    assertThat(query().states())
        .containsExactlyInAnyOrder(FlowState.OPEN, FlowState.CORRECTING, FlowState.SPECIAL);

    filter.setState("all");
    assertThat(query().states()).isEmpty();
    filter.setState("closed");
    assertThat(query().states()).allMatch(FlowState::isClosed).hasSize(5);
    filter.setState("refused");
    assertThat(query().states()).containsExactly(FlowState.REFUSED);
  }

  @Test
  void everythingThatIsAskedForIsInTheQuery() {
    filter.setView("done");
    filter.setMatter("construction_permit");
    filter.setRegion("460100");
    filter.setText("  460100-20261120 ");
    filter.setLight("overdue");

    TaskQuery query = query();
    assertThat(query.view()).isEqualTo(TaskView.DONE);
    assertThat(query.matters()).containsExactly(new MatterId("construction_permit"));
    assertThat(query.region()).contains(new RegionCode("460100"));
    assertThat(query.text()).isEqualTo("460100-20261120");
    assertThat(query.dueUntil()).contains(LocalDate.of(2026, 11, 19));
    assertThat(filter.isNarrowed()).isTrue();
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndNotCut() {
    filter.setText("工".repeat(TaskQuery.LONGEST_TEXT));
    assertThat(query().text()).hasSize(TaskQuery.LONGEST_TEXT);

    filter.setText("工".repeat(TaskQuery.LONGEST_TEXT + 1));
    assertThat(filter.query(LIGHTS, TaskFilterTest::ofStage).asRefused())
        .get()
        .isInstanceOfSatisfying(
            Refusal.BadInput.class,
            bad ->
                assertThat(bad.faults()).singleElement().matches(one -> one.field().equals("q")));
  }

  private static Set<MatterId> ofStage(Stage stage) {
    return stage == Stage.CONSTRUCTION
        ? Set.of(new MatterId("construction_permit"), new MatterId("drawing_review"))
        : Set.of();
  }

  @Test
  void aStageStandsForItsMattersUnlessOneIsNamed() {
    filter.setStage("construction");
    assertThat(query().matters())
        .containsExactlyInAnyOrder(
            new MatterId("construction_permit"), new MatterId("drawing_review"));
    filter.setMatter("road_digging");
    assertThat(query().matters()).containsExactly(new MatterId("road_digging"));
    filter.setMatter("");
    filter.setStage("dreaming");
    assertThat(query().matters()).isEmpty();
  }

  private TaskQuery query() {
    return filter.query(LIGHTS, TaskFilterTest::ofStage).asDone().orElseThrow();
  }
}
