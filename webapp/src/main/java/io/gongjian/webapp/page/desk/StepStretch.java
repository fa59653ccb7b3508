package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.StepNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps that stand together in a flow: one on its own, or those of a block side by side. */
public final class StepStretch {

  private final List<StandingStep> rows;

  private StepStretch(List<StandingStep> rows) {
    this.rows = List.copyOf(rows);
  }

  static List<StepStretch> of(CaseView view, CasePeople people, Words words) {
    StepNames names = new StepNames(view.flow(), words);
    return view.flow().flow().stretches().stream()
        .map(
            branches ->
                new StepStretch(
                    branches.stream()
                        .flatMap(List::stream)
                        .map(step -> row(step, view.file().reading(), names, people, words))
                        .toList()))
        .toList();
  }

  public List<StandingStep> getRows() {
    return rows;
  }

  /** True for steps that run side by side. */
  public boolean isBlock() {
    return rows.size() > 1;
  }

  private static StandingStep row(
      Step step, FlowReading reading, StepNames names, CasePeople people, Words words) {
    return new StandingStep(
        names.of(step.id()),
        chip(step, reading, words),
        people(step, reading, people, words),
        step.days() == 0 ? "" : words.of("word.limit.working", step.days()),
        reading.open().containsKey(step.id()));
  }

  private static Chip chip(Step step, FlowReading reading, Words words) {
    List<PersonId> open = reading.open().get(step.id());
    if (open != null) {
      return open.isEmpty()
          ? Chip.bad(words.of("desk.step.nobody"))
          : Chip.look(words.of("desk.step.open"));
    }
    if (reading.waiting().containsKey(step.id())) {
      return Chip.plain("pi-hourglass", words.of("desk.step.waiting"));
    }
    Optional<StepOutcome> done = Optional.ofNullable(reading.done().get(step.id()));
    return done.map(outcome -> CaseChips.of(outcome, words))
        .orElseGet(
            () ->
                Chip.plain(
                    "pi-circle",
                    words.of(reading.state().isClosed() ? "desk.step.left" : "desk.step.to_come")));
  }

  private static String people(Step step, FlowReading reading, CasePeople people, Words words) {
    List<String> parts = new ArrayList<>();
    List<PersonId> open = reading.open().getOrDefault(step.id(), List.of());
    if (!open.isEmpty()) {
      parts.add(people.of(open));
    }
    List<PersonId> waiting = reading.waiting().getOrDefault(step.id(), List.of());
    if (!waiting.isEmpty()) {
      parts.add(words.of("desk.step.waits", people.of(waiting)));
    }
    return String.join(words.of("word.semicolon"), parts);
  }
}
