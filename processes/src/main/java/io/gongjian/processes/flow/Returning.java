package io.gongjian.processes.flow;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.FlowAction.Return;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import java.util.List;
import java.util.Optional;

/** Sending a case back to an earlier step. */
final class Returning {

  private final Course course;
  private final TaskSearch search;

  Returning(Course course, TaskSearch search) {
    this.course = course;
    this.search = search;
  }

  FlowAttempt sendBack(RunningFlow running, Return action) {
    return search.owned(
        action.step(),
        task -> {
          Optional<Step> target = action.to().flatMap(to -> target(running, task.step(), to));
          if (target.isEmpty()) {
            return FlowAttempt.refused(FlowRefusal.NO_SUCH_RETURN);
          }
          if (action.reason().filter(text -> !text.isBlank()).isEmpty()) {
            return FlowAttempt.refused(FlowRefusal.REASON_MISSING);
          }
          return task.done(returned(running, task.step(), target.get()));
        });
  }

  /** A target must have been done; a block is entered as a whole. */
  private static Optional<Step> target(RunningFlow running, Step from, StepId to) {
    return running
        .flow()
        .find(to)
        .filter(step -> from.returns().contains(to))
        .filter(step -> running.steps().stand(to).flatMap(StepStand::asEnded).isPresent())
        .filter(step -> running.flow().canReturn(from, step));
  }

  private RunningFlow returned(RunningFlow running, Step from, Step to) {
    Steps steps = running.steps();
    List<Step> behind =
        running.flow().later(to).stream()
            .filter(
                step ->
                    !running.flow().inOneBranch(from, to) || running.flow().inOneBranch(step, to))
            .toList();
    Steps left =
        from.afterReturn() == AfterReturn.BACK
            ? comingBack(steps, behind, to)
            : again(steps, behind);
    return running.with(course.opened(left, to));
  }

  /** Everything behind the target is done again, but for what is kept. */
  private static Steps again(Steps steps, List<Step> behind) {
    List<StepId> undone =
        behind.stream()
            .filter(
                step ->
                    !step.isKept() || steps.stand(step.id()).flatMap(StepStand::asEnded).isEmpty())
            .map(Step::id)
            .toList();
    return steps.without(undone).notGoing(behind.stream().map(Step::id).toList());
  }

  /** What was done stands; what is open opens again when the target is done. */
  private static Steps comingBack(Steps steps, List<Step> behind, Step to) {
    List<StepId> open = behind.stream().map(Step::id).filter(steps::isOpen).toList();
    return steps.without(open).going(new WayBack(to.id(), open));
  }
}
