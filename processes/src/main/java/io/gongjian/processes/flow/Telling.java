package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import java.util.Optional;

/** Words between people, which move nothing. */
final class Telling {

  private final FlowRequest request;
  private final Rights rights;

  Telling(FlowRequest request, Rights rights) {
    this.request = request;
    this.rights = rights;
  }

  /** A question to somebody, or a copy. */
  FlowAttempt tell(RunningFlow running, PersonId person) {
    return rights.has(running, request.by()) && rights.has(running, person)
        ? FlowAttempt.done(running)
        : FlowAttempt.refused(FlowRefusal.NO_RIGHTS);
  }

  /** Once an hour a case and urger. */
  FlowAttempt urge(RunningFlow running) {
    if (!rights.has(running, request.by())) {
      return FlowAttempt.refused(FlowRefusal.NO_RIGHTS);
    }
    if (running.reading().open().values().stream().allMatch(java.util.List::isEmpty)) {
      return FlowAttempt.refused(FlowRefusal.NOBODY);
    }
    Optional<FlowMoment> last = Optional.ofNullable(running.dealings().urged().get(request.by()));
    return last.filter(request.at()::isWithinAnHourOf).isPresent()
        ? FlowAttempt.refused(FlowRefusal.TOO_SOON)
        : FlowAttempt.done(running.with(running.dealings().urgedBy(request.by(), request.at())));
  }
}
