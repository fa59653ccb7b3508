package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The lights of a list: by the day that is due next and the days that are worked until then, so
 * that the database finds those of one light by their due days.
 */
record DueLights(LocalDate today, WorkingCalendar calendar) {

  private static final Set<FlowState> PAUSED = Set.of(FlowState.CORRECTING, FlowState.SPECIAL);

  /** The light of a case; empty when it has ended or nothing is due. */
  Optional<Light> of(CaseSummary found) {
    if (PAUSED.contains(found.state())) {
      return Optional.of(Light.PAUSED);
    }
    return found.state().isClosed() ? Optional.empty() : found.dueOn().map(this::of);
  }

  private Light of(LocalDate due) {
    if (due.isBefore(today)) {
      return Light.OVERDUE;
    }
    long left = left(due);
    if (left <= CaseClock.BOUNDS.red()) {
      return Light.RED;
    }
    return left <= CaseClock.BOUNDS.amber() ? Light.AMBER : Light.GREEN;
  }

  /** How many days are worked until a day is over, today not counted. */
  long left(LocalDate due) {
    return calendar.worked(today, due);
  }

  /** How many worked days have gone by since a day. */
  long over(LocalDate due) {
    return calendar.worked(due, today);
  }

  /** The same query, for the cases of one light alone. */
  TaskQuery only(TaskQuery query, Light light) {
    return switch (light) {
      case OVERDUE -> due(query, Optional.empty(), Optional.of(today.minusDays(1)));
      case RED -> due(query, Optional.of(today), Optional.of(amberFrom().minusDays(1)));
      case AMBER -> due(query, Optional.of(amberFrom()), Optional.of(greenFrom().minusDays(1)));
      case GREEN -> due(query, Optional.of(greenFrom()), Optional.empty());
      case PAUSED -> with(query, PAUSED, Optional.empty(), Optional.empty());
    };
  }

  private LocalDate amberFrom() {
    return calendar.workedAfter(today, CaseClock.BOUNDS.red() + 1L);
  }

  private LocalDate greenFrom() {
    return calendar.workedAfter(today, CaseClock.BOUNDS.amber() + 1L);
  }

  private static TaskQuery due(
      TaskQuery query, Optional<LocalDate> from, Optional<LocalDate> until) {
    return with(query, Set.of(FlowState.OPEN), from, until);
  }

  private static TaskQuery with(
      TaskQuery query, Set<FlowState> states, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new TaskQuery(
        query.view(), states, query.matters(), query.region(), from, until, query.text());
  }
}
