package io.gongjian.engine.casefile;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with what was typed, before a flow is asked. */
final class CaseInputs {

  /** As long as a record may get before only what brings a case on is done in it. */
  static final int MOST_ROWS = 1000;

  /** The most characters of a kind of procedure, and of a clause. */
  static final int LONGEST_WORD = 100;

  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private static final Set<FlowAct> BRINGING_ON =
      EnumSet.of(
          FlowAct.COMPLETE,
          FlowAct.REMOVE_SIGNER,
          FlowAct.LEAVE,
          FlowAct.ANSWER,
          FlowAct.SPECIAL_END,
          FlowAct.WITHDRAW);

  /** The most items of one correction. */
  static final int MOST_ITEMS = 100;

  /** What the law wants a reason for (行政许可法 32, 38). */
  private static final Set<StepOutcome> WITH_REASON =
      EnumSet.of(
          StepOutcome.REFUSE, StepOutcome.OBJECT, StepOutcome.NOT_NEEDED, StepOutcome.NOT_OURS);

  private CaseInputs() {}

  static Optional<InputFault> fault(CaseRequest asked) {
    if (asked.text().length() > RecordEntry.LONGEST_TEXT) {
      return Optional.of(fault("text", "", InputFault.Kind.TOO_LONG));
    }
    if (asked
        .key()
        .filter(key -> key.isBlank() || key.length() > CaseRequest.LONGEST_KEY)
        .isPresent()) {
      return Optional.of(fault("key", "", InputFault.Kind.MALFORMED));
    }
    Optional<InputFault> ofAction = ofAction(asked.action());
    if (ofAction.isPresent()) {
      return ofAction;
    }
    List<String> items = items(asked.action());
    if (items.size() > MOST_ITEMS) {
      return Optional.of(fault("items", String.valueOf(items.size()), InputFault.Kind.TOO_LONG));
    }
    return items.stream()
        .filter(item -> item.length() > RecordEntry.LONGEST_TEXT)
        .findFirst()
        .map(item -> fault("items", "", InputFault.Kind.TOO_LONG));
  }

  /** What an action brings besides people and items, all of which is kept with the case. */
  private static Optional<InputFault> ofAction(FlowAction action) {
    if (action instanceof FlowAction.SpecialStart start) {
      if (start.kind().length() > LONGEST_WORD) {
        return Optional.of(fault("kind", "", InputFault.Kind.TOO_LONG));
      }
      return start
          .clause()
          .filter(clause -> clause.length() > LONGEST_WORD)
          .map(clause -> fault("clause", "", InputFault.Kind.TOO_LONG));
    }
    if (action instanceof FlowAction.Deputise deputise) {
      return Stream.of(deputise.from(), deputise.until())
          .filter(day -> day.isBefore(EARLIEST) || day.isAfter(LATEST))
          .findFirst()
          .map(day -> fault("until", day.toString(), InputFault.Kind.OUT_OF_RANGE));
    }
    return Optional.empty();
  }

  /** The case, where its flow has the step that is named. */
  static Attempt<CaseFile> ofItsFlow(FlowAction action, CaseFile file, Flow flow) {
    return action
        .about()
        .filter(step -> flow.find(step).isEmpty())
        .<Attempt<CaseFile>>map(
            step ->
                Attempt.refused(
                    new Refusal.BadInput(
                        List.of(fault("step", step.value(), InputFault.Kind.UNKNOWN)))))
        .orElseGet(() -> Attempt.done(file));
  }

  /** True where the record is so long that only what brings the case on is done in it. */
  static boolean isTooMany(FlowAction action, int recorded) {
    return recorded >= MOST_ROWS && !BRINGING_ON.contains(action.act());
  }

  private static InputFault fault(String field, String given, InputFault.Kind kind) {
    return new InputFault(field, given, kind);
  }

  /** A word of ours for what the law or the matter does not let be; empty where nothing is. */
  static Optional<String> hindrance(CaseRequest asked, Optional<Integer> extension) {
    if (asked.action() instanceof FlowAction.Complete complete
        && complete.outcome().filter(WITH_REASON::contains).isPresent()
        && asked.text().isBlank()) {
      return Optional.of("reason_missing");
    }
    if (asked.action() instanceof FlowAction.Extend extend && extend.days() > extension.orElse(0)) {
      return Optional.of("extended_too_far");
    }
    return Optional.empty();
  }

  /** With the outcome of a step that can end in one way only, where nobody said it. */
  static CaseRequest completed(CaseRequest asked, Flow flow) {
    if (!(asked.action() instanceof FlowAction.Complete complete)
        || complete.outcome().isPresent()) {
      return asked;
    }
    List<StepOutcome> possible =
        flow.find(complete.step()).map(step -> step.kind().outcomes()).orElse(List.of());
    return possible.size() != 1
        ? asked
        : new CaseRequest(
            asked.number(),
            new FlowAction.Complete(
                complete.step(), Optional.of(possible.get(0)), complete.opinion()),
            asked.text(),
            asked.key());
  }

  /** The officials that work is handed to, or who are asked. */
  static List<PersonId> people(FlowAction action) {
    return CaseNames.of(action);
  }

  static List<String> named(FlowAction action) {
    return people(action).stream().map(PersonId::value).toList();
  }

  static List<String> items(FlowAction action) {
    if (action instanceof FlowAction.Correct correct) {
      return correct.items();
    }
    return action instanceof FlowAction.Answer answer ? answer.items() : List.of();
  }

  /** On what a move of the clock rests. */
  static Ground ground(CaseRequest asked) {
    Optional<CitationId> clause =
        asked.action() instanceof FlowAction.SpecialStart start
            ? start.clause().filter(CitationId::isCitation).map(CitationId::parse)
            : Optional.empty();
    return new Ground(asked.text(), clause);
  }
}
