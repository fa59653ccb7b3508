package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction.Claim;
import io.gongjian.engine.flow.FlowAction.Complete;
import io.gongjian.engine.flow.FlowAction.Read;
import io.gongjian.engine.flow.FlowAction.Release;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.StepOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Taking a task, giving it back, reading it, answering it. */
final class Working {

  private final Course course;
  private final TaskSearch search;

  Working(Course course, TaskSearch search) {
    this.course = course;
    this.search = search;
  }

  FlowAttempt claim(Claim action) {
    return search.owned(
        action.step(),
        task -> {
          if (!isOfOne(task)) {
            return FlowAttempt.refused(FlowRefusal.NOT_YOURS);
          }
          return task.seat().claimed().isPresent()
              ? FlowAttempt.refused(FlowRefusal.ALREADY_DONE)
              : task.done(task.with(task.taken()));
        });
  }

  FlowAttempt release(Release action) {
    return search.owned(
        action.step(),
        task ->
            isOfOne(task) && task.seat().claimed().isPresent()
                ? task.done(task.with(task.seat().released()))
                : FlowAttempt.refused(FlowRefusal.NOT_YOURS));
  }

  private static boolean isOfOne(Task task) {
    return new Signing(task.round()).rule() instanceof SignRule.One;
  }

  FlowAttempt read(Read action) {
    return search.task(action.step(), task -> task.done(task.with(task.seat().read())));
  }

  /** The answer of one who is asked before the owner decides nothing: the task goes back. */
  FlowAttempt complete(Complete action) {
    return search.task(
        action.step(),
        task -> {
          Optional<StepOutcome> how =
              action.outcome().filter(task.step().kind().outcomes()::contains);
          if (how.isEmpty()) {
            return FlowAttempt.refused(FlowRefusal.NO_SUCH_OUTCOME);
          }
          return task.done(task.isHelping() ? helped(task) : answered(task, how.get()));
        });
  }

  private static RunningFlow helped(Task task) {
    List<Hand> left = new ArrayList<>(task.seat().hands());
    Hand done = left.remove(left.size() - 1);
    Help help = new Help(done, task.by(), task.running().now());
    Round round = task.round().with(task.seat().with(left).read()).helpedBy(help);
    return task.running().with(task.step(), round);
  }

  private RunningFlow answered(Task task, StepOutcome how) {
    SignerAnswer answer = new SignerAnswer(task.holder(), task.by(), how, task.running().now());
    return course.settled(task.with(task.taken().answered(answer)), task.step());
  }
}
