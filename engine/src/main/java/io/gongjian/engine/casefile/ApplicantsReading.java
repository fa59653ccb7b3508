package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a case stands as its applicant may see it: where it is, and what was accepted and decided.
 * Who of an office has it, and what a review came to, is the office's own.
 */
final class ApplicantsReading {

  private ApplicantsReading() {}

  /** The case as {@code actor} may see it. */
  static CaseFile of(Actor actor, CaseFile file, CaseGround ground) {
    return actor.role() == Role.APPLICANT
        ? with(file, of(file.reading(), ground.flow(file.head()).flow()))
        : file;
  }

  /** The reading of a case without people, and without the outcomes of reviews. */
  static FlowReading of(FlowReading reading, Flow flow) {
    Map<StepId, StepOutcome> done = new TreeMap<>();
    reading.done().forEach((step, outcome) -> done.put(step, told(flow, step, outcome)));
    return new FlowReading(
        reading.state(), nameless(reading.open()), nameless(reading.waiting()), done);
  }

  private static StepOutcome told(Flow flow, StepId step, StepOutcome outcome) {
    boolean isTold =
        outcome == StepOutcome.SKIPPED
            || flow.find(step)
                .filter(found -> found.kind() == StepKind.ACCEPT || found.kind() == StepKind.DECIDE)
                .isPresent();
    return isTold ? outcome : StepOutcome.DONE;
  }

  private static Map<StepId, List<PersonId>> nameless(Map<StepId, List<PersonId>> steps) {
    Map<StepId, List<PersonId>> nameless = new TreeMap<>();
    steps.keySet().forEach(step -> nameless.put(step, List.of()));
    return nameless;
  }

  private static CaseFile with(CaseFile file, FlowReading reading) {
    return new CaseFile(
        file.head(),
        file.handling(),
        reading,
        file.position(),
        file.ledger(),
        file.closedAt(),
        file.version(),
        file.changedAt());
  }
}
