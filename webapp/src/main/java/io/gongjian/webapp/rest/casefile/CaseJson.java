package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.AssignedTask;
import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.AcceptanceAnswer;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows cases. */
final class CaseJson {

  private CaseJson() {}

  /** A case in a list. */
  /** What came of a task that was to be given to somebody. */
  static Map<String, @Nullable Object> assigned(AssignedTask one, Locale locale) {
    Map<String, @Nullable Object> tree = handed(one.task().number(), one.refusal(), locale);
    tree.put("step", one.task().step().value());
    return tree;
  }

  /** What came of a case that was to be handed over. */
  static Map<String, @Nullable Object> handed(
      CaseNumber number, Optional<Refusal> refusal, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("case", number.value());
    tree.put(
        "refused", refusal.map(one -> refused(RefusalProblem.of(one).tree(locale))).orElse(null));
    return tree;
  }

  /** What a problem says, without what only an answer of its own has. */
  private static Map<String, @Nullable Object> refused(Map<String, @Nullable Object> problem) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", problem.get("code"));
    tree.put("title", problem.get("title"));
    tree.put("detail", problem.get("detail"));
    tree.put("reasons", problem.get("reasons"));
    return tree;
  }

  static Map<String, @Nullable Object> summary(CaseSummary one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", one.number().value());
    tree.put("project", one.project().toString());
    tree.put("projectName", one.projectName());
    tree.put("matter", one.matter().value());
    tree.put("department", one.department().value());
    tree.put("region", one.region().value());
    tree.put("state", one.state().word());
    tree.put("handling", handling(one.handling()));
    tree.put("steps", one.steps().stream().map(StepId::value).toList());
    tree.put("due", one.dueOn().map(LocalDate::toString).orElse(null));
    tree.put("receivedAt", one.receivedAt().toString());
    tree.put("changedAt", one.changedAt().toString());
    return tree;
  }

  /** A case that was opened. */
  static Map<String, @Nullable Object> view(CaseView view) {
    Map<String, @Nullable Object> tree = file(view.file());
    tree.put("projectName", view.project().name());
    tree.put("may", view.may().stream().map(FlowAct::word).sorted().toList());
    tree.put("clock", clock(view.clock()));
    tree.put("record", view.record().stream().map(CaseJson::entry).toList());
    tree.put("siblings", view.siblings().stream().map(one -> one.number().value()).toList());
    return tree;
  }

  /** A case as it stands. */
  static Map<String, @Nullable Object> file(CaseFile file) {
    CaseHead head = file.head();
    FlowReading reading = file.reading();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", head.number().value());
    tree.put("application", head.number().application());
    tree.put("project", head.project().toString());
    tree.put("matter", head.matter().value());
    tree.put("department", head.department().value());
    tree.put("region", head.region().value());
    tree.put("flow", head.flow().value());
    tree.put("state", reading.state().word());
    tree.put("handling", handling(file.handling()));
    tree.put("open", people(reading.open()));
    tree.put("waiting", people(reading.waiting()));
    tree.put("done", done(reading.done()));
    tree.put("receivedAt", head.receivedAt().toString());
    tree.put("changedAt", file.changedAt().toString());
    tree.put("version", file.version());
    return tree;
  }

  private static Map<String, @Nullable Object> handling(HandlingState state) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", state.code());
    tree.put("word", state.word());
    return tree;
  }

  private static Map<String, @Nullable Object> people(Map<StepId, List<PersonId>> steps) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    steps.forEach(
        (step, people) -> tree.put(step.value(), people.stream().map(PersonId::value).toList()));
    return tree;
  }

  private static Map<String, @Nullable Object> done(Map<StepId, StepOutcome> steps) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    steps.forEach((step, outcome) -> tree.put(step.value(), outcome.word()));
    return tree;
  }

  /** A row of the record. */
  static Map<String, @Nullable Object> entry(RecordEntry entry) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("sequence", entry.sequence());
    tree.put("at", entry.at().toString());
    tree.put("act", entry.act());
    tree.put("by", entry.by().value());
    tree.put("forWhom", entry.forWhom().orElse(null));
    tree.put("department", entry.department().map(Object::toString).orElse(null));
    tree.put("step", entry.step().map(StepId::value).orElse(null));
    tree.put("outcome", entry.outcome().map(StepOutcome::word).orElse(null));
    tree.put("people", entry.people());
    tree.put("text", entry.text());
    tree.put("items", entry.items());
    tree.put("handling", entry.handling().map(HandlingState::code).orElse(null));
    return tree;
  }

  /** What the clocks of a case show. */
  static Map<String, @Nullable Object> clock(CaseClock clock) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("asOf", clock.asOf().toString());
    tree.put("light", clock.light().map(Light::word).orElse(null));
    tree.put("due", clock.due().map(LocalDate::toString).orElse(null));
    tree.put("acceptance", acceptance(clock.acceptance()));
    tree.put("statutory", reading(clock.statutory()));
    tree.put("promised", reading(clock.promised()));
    return tree;
  }

  private static Map<String, @Nullable Object> acceptance(Acceptance acceptance) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", acceptance.match(one -> "awaited", one -> "answered", one -> "deemed"));
    Optional<LocalDate> due =
        acceptance.match(
            one -> Optional.of(one.due()), one -> Optional.empty(), one -> Optional.of(one.due()));
    Optional<AcceptanceAnswer> answer =
        acceptance.match(
            one -> Optional.empty(), one -> Optional.of(one.answer()), Acceptance.Deemed::late);
    tree.put("due", due.map(LocalDate::toString).orElse(null));
    tree.put("answer", answer.map(one -> one.kind().word()).orElse(null));
    tree.put("acceptedOn", acceptance.acceptedOn().map(LocalDate::toString).orElse(null));
    return tree;
  }

  private static @Nullable Map<String, @Nullable Object> reading(Optional<ClockReading> found) {
    if (found.isEmpty()) {
      return null;
    }
    ClockReading reading = found.get();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", reading.state().word());
    tree.put("limit", reading.limit().days());
    tree.put("unit", reading.limit().unit().word());
    tree.put("used", reading.used());
    tree.put("remaining", reading.remaining());
    tree.put("due", reading.due().map(LocalDate::toString).orElse(null));
    return tree;
  }

  /** The rows of a step table. */
  static Map<String, @Nullable Object> step(Step step) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", step.id().value());
    tree.put("kind", step.kind().word());
    tree.put("lane", step.lane().map(Object::toString).orElse(null));
    tree.put("block", step.block().map(Object::toString).orElse(null));
    tree.put("branch", step.branch().map(Object::toString).orElse(null));
    tree.put("when", step.when());
    tree.put("days", step.days());
    tree.put("returns", step.returns().stream().map(StepId::value).toList());
    return tree;
  }
}
