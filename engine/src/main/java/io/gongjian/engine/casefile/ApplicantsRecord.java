package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The handling record as the applicant may see it: that it was received, whether it was accepted,
 * corrections and answers, what stopped the clock or gave it more days, the decision with its text,
 * and how it ended. What officials say to each other, who reviewed and what was thought of it is
 * the office's own. What is not named here is not shown.
 */
final class ApplicantsRecord {

  /** What is said to the applicant, or by the applicant, with all its words. */
  private static final Set<FlowAct> SAID_TO_BOTH =
      EnumSet.of(
          FlowAct.CORRECT,
          FlowAct.ANSWER,
          FlowAct.SPECIAL_START,
          FlowAct.SPECIAL_END,
          FlowAct.EXTEND,
          FlowAct.WITHDRAW);

  /** What applicants themselves do; of everything else the office is told, not the official. */
  private static final Set<FlowAct> OWN =
      EnumSet.of(FlowAct.ANSWER, FlowAct.WITHDRAW, FlowAct.URGE);

  /** The ends of a case. */
  private static final Set<HandlingState> ENDS =
      EnumSet.of(
          HandlingState.TAKEN_BACK_AT_DESK,
          HandlingState.NOT_NEEDED,
          HandlingState.NOT_OURS,
          HandlingState.APPROVED,
          HandlingState.APPROVED_WITH_TOLERANCE,
          HandlingState.REFUSED,
          HandlingState.WITHDRAWN,
          HandlingState.REVOKED);

  private final Flow flow;
  private final FlowReading reading;
  private final Map<StepId, Integer> lastAnswers = new HashMap<>();

  private ApplicantsRecord(Flow flow, FlowReading reading, List<RecordEntry> record) {
    this.flow = flow;
    this.reading = reading;
    record.stream()
        .filter(entry -> entry.act().equals(FlowAct.COMPLETE.word()))
        .forEach(entry -> entry.step().ifPresent(step -> lastAnswers.put(step, entry.sequence())));
  }

  /** The rows that the applicant may see, without what in them is not for the applicant. */
  static List<RecordEntry> of(CaseFile file, Flow flow, List<RecordEntry> record) {
    ApplicantsRecord shown = new ApplicantsRecord(flow, file.reading(), record);
    List<RecordEntry> rows = new ArrayList<>();
    record.forEach(entry -> shown.row(entry).ifPresent(rows::add));
    return rows;
  }

  private Optional<RecordEntry> row(RecordEntry entry) {
    Optional<FlowAct> act = FlowAct.named(entry.act());
    if (entry.act().equals(RecordEntry.RECEIVED)
        || act.filter(SAID_TO_BOTH::contains).isPresent()) {
      return Optional.of(shown(entry, entry.outcome(), entry.text()));
    }
    Optional<StepOutcome> told = told(entry);
    if (told.isPresent()) {
      return Optional.of(shown(entry, told, isReasoned(entry, told.get()) ? entry.text() : ""));
    }
    return entry.handling().filter(ENDS::contains).map(end -> shown(entry, Optional.empty(), ""));
  }

  /** How a step ended whose outcome the applicant is told, on the row that ended it. */
  private Optional<StepOutcome> told(RecordEntry entry) {
    return entry
        .step()
        .filter(
            step ->
                Optional.of(entry.sequence()).equals(Optional.ofNullable(lastAnswers.get(step))))
        .filter(step -> isOf(step, StepKind.ACCEPT) || isOf(step, StepKind.DECIDE))
        .flatMap(step -> Optional.ofNullable(reading.done().get(step)));
  }

  /** A decision is told with its text, and an acceptance where it is refused. */
  private boolean isReasoned(RecordEntry entry, StepOutcome outcome) {
    return outcome.isAgainst()
        || entry.step().filter(step -> isOf(step, StepKind.DECIDE)).isPresent();
  }

  private boolean isOf(StepId step, StepKind kind) {
    return flow.find(step).filter(found -> found.kind() == kind).isPresent();
  }

  /** Without the official, whom it was for, who was named, and by which request it came. */
  private static RecordEntry shown(RecordEntry entry, Optional<StepOutcome> outcome, String text) {
    return new RecordEntry(
        entry.number(),
        entry.sequence(),
        entry.at(),
        entry.act(),
        isOwn(entry) ? entry.by() : Actor.system().account(),
        Optional.empty(),
        entry.department(),
        entry.step(),
        outcome,
        List.of(),
        text,
        entry.items(),
        entry.handling(),
        Optional.empty());
  }

  private static boolean isOwn(RecordEntry entry) {
    return entry.act().equals(RecordEntry.RECEIVED)
        || FlowAct.named(entry.act()).filter(OWN::contains).isPresent();
  }
}
