package io.gongjian.webapp.adapter.persistence.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.PageTasks.Viewer;
import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MyBatisTasksIT {

  private static final Optional<LocalDate> NO_DAY = Optional.empty();
  private static final RegionCode HAIKOU = new RegionCode("460100");

  private final Database database = StoreFixture.database();
  private final MyBatisCases cases = new MyBatisCases(database);
  private final MyBatisTasks tasks = new MyBatisTasks(database);
  private final StoredCases stored = new StoredCases(database);
  private final Viewer wang = viewer("wang", Set.of(stored.department("housing")), HAIKOU);

  private Viewer viewer(String name, Set<DepartmentId> departments, RegionCode region) {
    return new Viewer(stored.account(name), departments, Set.of(region), false);
  }

  private static Optional<LocalDate> due(int day) {
    return Optional.of(LocalDate.of(2026, 2, day));
  }

  private List<CaseNumber> listed(Viewer viewer, TaskView view) {
    return listed(viewer, TaskQuery.of(view));
  }

  private List<CaseNumber> listed(Viewer viewer, TaskQuery query) {
    return tasks.page(viewer, query, PageRequest.first()).items().stream()
        .map(CaseSummary::number)
        .toList();
  }

  @Test
  void aCaseStandsInTheListsOfThoseWhoActWaitHaveActedAndWereShownIt() {
    KeptCase kept = stored.added(due(3), "wang", "li");
    CaseNumber number = kept.file().number();
    Viewer li = viewer("li", Set.of(), HAIKOU);
    Viewer zhao = viewer("zhao", Set.of(), HAIKOU);
    assertThat(listed(wang, TaskView.MINE)).containsExactly(number);
    assertThat(listed(li, TaskView.MINE)).containsExactly(number);
    assertThat(listed(zhao, TaskView.MINE)).isEmpty();

    KeptCase moved = stored.moved(kept, stored.inReview(List.of("zhao"), List.of("li")), due(9));
    AccountName by = stored.account("wang");
    cases.change(
        moved,
        List.of(
            stored.entry(number, 2, "complete", by),
            stored.entry(number, 3, "copy", by, stored.account("qian").value()),
            stored.entry(number, 4, "read", stored.account("zhao"))));
    Viewer qian = viewer("qian", Set.of(), HAIKOU);
    assertThat(listed(wang, TaskView.MINE)).isEmpty();
    assertThat(listed(wang, TaskView.DONE)).containsExactly(number);
    assertThat(listed(zhao, TaskView.MINE)).containsExactly(number);
    assertThat(listed(zhao, TaskView.DONE)).isEmpty();
    assertThat(listed(li, TaskView.WAITING)).containsExactly(number);
    assertThat(listed(qian, TaskView.COPIED)).containsExactly(number);
    assertThat(tasks.counts(wang))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                TaskView.MINE, 0L,
                TaskView.DEPARTMENT, 1L,
                TaskView.WAITING, 0L,
                TaskView.DONE, 1L,
                TaskView.COPIED, 0L,
                TaskView.NOBODY, 0L));

    cases.change(stored.moved(moved, StoredCases.approved(), NO_DAY), List.of());
    assertThat(listed(zhao, TaskView.MINE)).isEmpty();
    assertThat(listed(li, TaskView.WAITING)).isEmpty();
    assertThat(listed(qian, TaskView.COPIED)).containsExactly(number);
    assertThat(listed(wang, TaskView.DONE)).containsExactly(number);
    assertThat(tasks.counts(wang)).containsEntry(TaskView.DONE, 0L);
    assertThat(tasks.counts(wang)).containsEntry(TaskView.DEPARTMENT, 0L);
  }

  @Test
  void aSummaryTellsWhereTheCaseStands() {
    KeptCase kept = stored.added(due(3), "wang");
    CaseSummary summary =
        tasks.page(wang, TaskQuery.of(TaskView.MINE), PageRequest.first()).items().get(0);

    assertThat(summary.number()).isEqualTo(kept.file().number());
    assertThat(summary.projectName()).isEqualTo(stored.project().name());
    assertThat(summary.steps()).containsExactly(StoredCases.ACCEPT);
    assertThat(summary.dueOn()).isEqualTo(due(3));
    assertThat(summary.state()).isEqualTo(FlowState.OPEN);
    assertThat(summary.pack()).isEqualTo(kept.file().head().pack());
  }

  @Test
  void aDepartmentHasTheCasesOfItsRegionsAndASupervisorAllOfThem() {
    CaseNumber number = stored.added(due(3), "wang").file().number();
    Set<DepartmentId> own = Set.of(stored.department("housing"), stored.department("window"));

    for (String around : List.of("460000", "460100", "460105")) {
      assertThat(listed(viewer("li", own, new RegionCode(around)), TaskView.DEPARTMENT))
          .as(around)
          .containsExactly(number);
    }
    for (String elsewhere : List.of("460200", "460106", "110000")) {
      assertThat(listed(viewer("li", own, new RegionCode(elsewhere)), TaskView.DEPARTMENT))
          .as(elsewhere)
          .isEmpty();
    }
    assertThat(
            listed(viewer("li", Set.of(new DepartmentId("housing")), HAIKOU), TaskView.DEPARTMENT))
        .isEmpty();
    assertThat(
            listed(
                viewer("li", Set.of(stored.department("housing")), HAIKOU),
                narrowed(Optional.of(new RegionCode("460200")), "", Set.of())))
        .isEmpty();
    TaskQuery named =
        narrowed(Optional.of(new RegionCode("460105")), stored.project().name(), Set.of());
    assertThat(
            listed(
                new Viewer(stored.account("qi"), Set.of(), Set.of(new RegionCode("460000")), true),
                named))
        .containsExactly(number);
    assertThat(
            listed(
                new Viewer(stored.account("qi"), Set.of(), Set.of(new RegionCode("460200")), true),
                named))
        .isEmpty();
  }

  private static TaskQuery narrowed(
      Optional<RegionCode> region, String text, Set<FlowState> states) {
    return new TaskQuery(TaskView.DEPARTMENT, states, Set.of(), region, NO_DAY, NO_DAY, text);
  }

  @Test
  void thoseDueFirstComeFirstPageByPage() {
    CaseNumber never = stored.added(NO_DAY, "wang").file().number();
    CaseNumber late = stored.added(due(20), "wang").file().number();
    CaseNumber soon = stored.added(due(2), "wang").file().number();
    CaseNumber same = stored.added(due(2), "wang").file().number();
    CaseNumber last = stored.added(NO_DAY, "wang").file().number();
    List<CaseNumber> all = List.of(soon, same, late, never, last);

    for (TaskView view : List.of(TaskView.MINE, TaskView.DEPARTMENT)) {
      assertThat(listed(wang, view)).isEqualTo(all);
      assertThat(walked(view, 2)).isEqualTo(all);
      assertThat(walked(view, 1)).isEqualTo(all);
      Page<CaseSummary> second = tasks.page(wang, TaskQuery.of(view), new PageRequest(2, 2));
      assertThat(second.items()).extracting(CaseSummary::number).containsExactly(late, never);
      assertThat(second.total()).isEqualTo(5);
    }
  }

  /** The list as one who goes on from page to page sees it. */
  private List<CaseNumber> walked(TaskView view, int size) {
    List<CaseNumber> seen = new ArrayList<>();
    Page<CaseSummary> page = tasks.page(wang, TaskQuery.of(view), new PageRequest(1, size));
    page.items().forEach(one -> seen.add(one.number()));
    for (int number = 2; page.next().isPresent(); number++) {
      page = tasks.page(wang, TaskQuery.of(view), new PageRequest(number, size, page.next()));
      page.items().forEach(one -> seen.add(one.number()));
    }
    return seen;
  }

  @Test
  void whatOneHasDoneComesTheLatestFirstPageByPage() {
    List<CaseNumber> done = new ArrayList<>();
    for (int at = 2; at <= 6; at++) {
      KeptCase kept = stored.added(due(3), "wang");
      CaseNumber number = kept.file().number();
      boolean closes = at % 2 == 0;
      cases.change(
          stored.moved(
              kept,
              closes ? StoredCases.approved() : stored.inReview(List.of("li"), List.of()),
              closes ? NO_DAY : due(3)),
          List.of(stored.entry(number, at, "complete", stored.account("wang"))));
      done.add(0, number);
    }

    assertThat(listed(wang, TaskView.DONE)).isEqualTo(done);
    assertThat(walked(TaskView.DONE, 2)).isEqualTo(done);
    assertThat(tasks.counts(wang)).containsEntry(TaskView.DONE, 2L);
  }

  @Test
  void aListIsNarrowedToWhatIsAskedFor() {
    KeptCase soon = stored.added(due(2), "wang");
    KeptCase late = stored.added(due(20), "wang");
    KeptCase closed = stored.added(due(9), "wang");
    cases.change(
        stored.moved(closed, StoredCases.approved(), NO_DAY),
        List.of(stored.entry(closed.file().number(), 2, "complete", stored.account("wang"))));
    CaseNumber first = soon.file().number();
    CaseNumber second = late.file().number();
    CaseNumber third = closed.file().number();

    assertThat(listed(wang, narrowed(Optional.empty(), "", Set.of())))
        .containsExactly(first, second, third);
    assertThat(listed(wang, narrowed(Optional.empty(), "", Set.of(FlowState.OPEN))))
        .containsExactly(first, second);
    assertThat(
            listed(
                wang,
                narrowed(Optional.empty(), "", Set.of(FlowState.APPROVED, FlowState.REFUSED))))
        .containsExactly(third);
    assertThat(listed(wang, narrowed(Optional.empty(), "", Set.of(FlowState.SPECIAL)))).isEmpty();
    assertThat(listed(wang, narrowed(Optional.empty(), "列表_", Set.of()))).hasSize(3);
    assertThat(listed(wang, narrowed(Optional.empty(), "列表%", Set.of()))).isEmpty();
    assertThat(listed(wang, narrowed(Optional.empty(), second.value(), Set.of())))
        .containsExactly(second);
    assertThat(listed(wang, due(TaskView.MINE, due(1), due(10)))).containsExactly(first);
    assertThat(listed(wang, due(TaskView.MINE, due(3), NO_DAY))).containsExactly(second);
    assertThat(listed(wang, due(TaskView.DONE, NO_DAY, due(10)))).isEmpty();
    assertThat(listed(wang, of("construction_permit"))).hasSize(3);
    assertThat(listed(wang, of("planning_permit"))).isEmpty();
  }

  private static TaskQuery due(TaskView view, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new TaskQuery(view, Set.of(), Set.of(), Optional.empty(), from, until, "");
  }

  private static TaskQuery of(String matter) {
    return new TaskQuery(
        TaskView.DEPARTMENT,
        Set.of(),
        Set.of(new MatterId(matter)),
        Optional.empty(),
        NO_DAY,
        NO_DAY,
        "");
  }
}
