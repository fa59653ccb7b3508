package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction.Answer;
import io.gongjian.engine.flow.FlowAction.Correct;
import io.gongjian.engine.flow.FlowAction.Extend;
import io.gongjian.engine.flow.FlowAction.SpecialEnd;
import io.gongjian.engine.flow.FlowAction.SpecialStart;
import io.gongjian.engine.flow.FlowAction.Withdraw;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What moves the clock of a case: corrections, special procedures, more days, withdrawing. */
final class Pausing {

  private static final int MOST_CORRECTIONS = 2;

  private final TaskSearch search;
  private final PersonId by;

  Pausing(TaskSearch search, PersonId by) {
    this.search = search;
    this.by = by;
  }

  /** Once a case; a second time only with a reason. */
  FlowAttempt correct(RunningFlow running, Correct action) {
    if (running.isDecided()) {
      return FlowAttempt.refused(FlowRefusal.NOT_OPEN);
    }
    return search.holding(
        action.step(),
        true,
        task -> {
          int before = running.dealings().corrections();
          if (before >= MOST_CORRECTIONS) {
            return FlowAttempt.refused(FlowRefusal.NOT_ONCE_MORE);
          }
          if (action.items().isEmpty() || (before > 0 && isBlank(action.reason()))) {
            return FlowAttempt.refused(FlowRefusal.REASON_MISSING);
          }
          Pause pause = new Pause.Correcting(Set.copyOf(action.items()));
          return done(task, running.with(running.dealings().corrected(pause)));
        });
  }

  FlowAttempt answer(RunningFlow running, Answer action) {
    Optional<Set<String>> asked = running.pause().asCorrecting().map(Pause.Correcting::items);
    if (asked.filter(items -> action.items().stream().anyMatch(items::contains)).isEmpty()) {
      return FlowAttempt.refused(FlowRefusal.NOT_OPEN);
    }
    if (!by.equals(PersonId.APPLICANT)) {
      return FlowAttempt.refused(FlowRefusal.NOT_YOURS);
    }
    Set<String> left = new TreeSet<>(asked.get());
    left.removeAll(action.items());
    Pause pause = left.isEmpty() ? new Pause.None() : new Pause.Correcting(left);
    return FlowAttempt.done(running.with(running.dealings().paused(pause)));
  }

  FlowAttempt begin(RunningFlow running, SpecialStart action) {
    return search.holding(
        action.step(),
        true,
        task ->
            isBlank(action.clause())
                ? FlowAttempt.refused(FlowRefusal.REASON_MISSING)
                : done(
                    task,
                    running.with(running.dealings().paused(new Pause.Special(action.kind())))));
  }

  FlowAttempt end(RunningFlow running, SpecialEnd action) {
    return running.pause().asSpecial().isEmpty()
        ? FlowAttempt.refused(FlowRefusal.NOT_OPEN)
        : search.holding(
            action.step(),
            true,
            task -> done(task, running.with(running.dealings().paused(new Pause.None()))));
  }

  FlowAttempt extend(RunningFlow running, Extend action) {
    return search.holding(
        action.step(),
        true,
        task -> {
          if (running.dealings().extended()) {
            return FlowAttempt.refused(FlowRefusal.NOT_ONCE_MORE);
          }
          return isBlank(action.reason())
              ? FlowAttempt.refused(FlowRefusal.REASON_MISSING)
              : done(task, running.with(running.dealings().extendedOnce()));
        });
  }

  /** Until it is decided; what was skipped stays so, and nothing more is. */
  FlowAttempt withdraw(RunningFlow running, Withdraw action) {
    if (running.isDecided()) {
      return FlowAttempt.refused(FlowRefusal.ALREADY_DONE);
    }
    if (!by.equals(PersonId.APPLICANT)) {
      return FlowAttempt.refused(FlowRefusal.NOT_YOURS);
    }
    List<StepId> open =
        running.steps().stands().keySet().stream().filter(running.steps()::isOpen).toList();
    return FlowAttempt.done(running.closedAs(FlowState.WITHDRAWN, running.steps().without(open)));
  }

  private static FlowAttempt done(Optional<Task> task, RunningFlow changed) {
    return task.map(held -> held.done(changed)).orElseGet(() -> FlowAttempt.done(changed));
  }

  private static boolean isBlank(Optional<String> text) {
    return text.filter(said -> !said.isBlank()).isEmpty();
  }
}
