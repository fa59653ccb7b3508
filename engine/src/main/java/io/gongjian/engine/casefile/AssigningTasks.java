package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Gives the tasks of several cases to one person, each case by itself: one that is refused hinders
 * no other. A trial does it all and undoes it, so that it is refused exactly where the deed is.
 */
public final class AssigningTasks {

  private static final Refusal TRIED = new Refusal.NotFound("trial", "");

  private final ActingOnCase acting;
  private final DoAlone doAlone;

  public AssigningTasks(ActingOnCase acting, DoAlone doAlone) {
    this.acting = acting;
    this.doAlone = doAlone;
  }

  /** Gives them. Refuses with {@link Refusal.NotAllowed} or {@link Refusal.BadInput}. */
  public Attempt<List<AssignedTask>> assign(Actor actor, AssignTasks asked) {
    if (CaseAccess.viewer(actor).isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    if (asked.tasks().isEmpty() || asked.tasks().size() > AssignTasks.MOST) {
      InputFault.Kind kind =
          asked.tasks().isEmpty() ? InputFault.Kind.MISSING : InputFault.Kind.TOO_LONG;
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("tasks", String.valueOf(asked.tasks().size()), kind))));
    }
    return Attempt.done(asked.tasks().stream().map(task -> assigned(actor, task, asked)).toList());
  }

  private AssignedTask assigned(Actor actor, CaseTask task, AssignTasks asked) {
    FlowAction action =
        asked
            .to()
            .<FlowAction>map(to -> new FlowAction.Transfer(task.step(), to))
            .orElseGet(() -> new FlowAction.Claim(task.step()));
    return new AssignedTask(
        task, refusal(actor, new CaseRequest(task.number(), action, "", Optional.empty()), asked));
  }

  private Optional<Refusal> refusal(Actor actor, CaseRequest request, AssignTasks asked) {
    return doAlone
        .alone(
            () -> {
              Attempt<CaseFile> done = acting.act(actor, request);
              return asked.trial() ? done.then(file -> Attempt.<CaseFile>refused(TRIED)) : done;
            })
        .asRefused()
        .filter(refusal -> !refusal.equals(TRIED));
  }
}
