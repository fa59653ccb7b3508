package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.StepNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps that stand together on the way of a case: one on its own, or those that run side by side.
 * What was not needed, and what systems tell each other, is left out. How a review ended is the
 * office's own; only whether it was accepted and what was decided is told.
 */
public final class FollowedStretch {

  private final List<FollowedStep> steps;

  private FollowedStretch(List<FollowedStep> steps) {
    this.steps = List.copyOf(steps);
  }

  static List<FollowedStretch> of(CaseView view, Words words) {
    StepNames names = new StepNames(view.flow(), words);
    return view.flow().flow().stretches().stream()
        .map(
            branches ->
                branches.stream()
                    .flatMap(List::stream)
                    .filter(step -> isShown(step, view.file().reading()))
                    .map(step -> step(step, view, names.of(step.id()), words))
                    .toList())
        .filter(steps -> !steps.isEmpty())
        .map(FollowedStretch::new)
        .toList();
  }

  public List<FollowedStep> getSteps() {
    return steps;
  }

  /** True for steps that run side by side. */
  public boolean isBlock() {
    return steps.size() > 1;
  }

  /** What a case goes on with after where it is; what is not sure to come is left out. */
  static List<String> next(CaseView view, Words words) {
    FlowReading reading = view.file().reading();
    List<String> next = new ArrayList<>();
    boolean passed = false;
    for (List<List<Step>> branches : view.flow().flow().stretches()) {
      List<Step> steps = branches.stream().flatMap(List::stream).toList();
      if (steps.stream().anyMatch(step -> isHere(step, reading))) {
        passed = true;
      } else if (passed && next.isEmpty()) {
        steps.stream()
            .filter(step -> step.when().isEmpty() && !reading.done().containsKey(step.id()))
            .forEach(step -> next.add(name(step, words)));
      }
    }
    return next;
  }

  private static boolean isShown(Step step, FlowReading reading) {
    boolean left = reading.state().isClosed() && !reading.done().containsKey(step.id());
    boolean between = step.kind() == StepKind.EXCHANGE && !isHere(step, reading);
    return reading.done().get(step.id()) != StepOutcome.SKIPPED && !left && !between;
  }

  private static boolean isHere(Step step, FlowReading reading) {
    return reading.open().containsKey(step.id()) || reading.waiting().containsKey(step.id());
  }

  private static FollowedStep step(Step step, CaseView view, String name, Words words) {
    FlowReading reading = view.file().reading();
    return new FollowedStep(
        name,
        department(step, view, words),
        step.days() == 0 ? "" : words.of("word.limit.working", step.days()),
        chip(step, reading, words),
        isHere(step, reading));
  }

  static String name(Step step, Words words) {
    return words.of("cases.kind", step.kind());
  }

  static String department(Step step, CaseView view, Words words) {
    return step.lane()
        .flatMap(lane -> Optional.ofNullable(view.flow().lanes().get(lane)))
        .map(lane -> lane.department().orElse(view.file().head().department()))
        .map(id -> department(id, view, words))
        .orElse("");
  }

  static String department(DepartmentId id, CaseView view, Words words) {
    return Optional.ofNullable(view.pack().departments().get(id))
        .map(Department::title)
        .map(title -> title.in(words.locale()))
        .orElse(id.value());
  }

  private static Chip chip(Step step, FlowReading reading, Words words) {
    if (isHere(step, reading)) {
      return reading.state() == FlowState.OPEN
          ? Chip.look(words.of("mycase.step.here"))
          : Chip.plain("pi-pause", words.of("mycase.step.paused"));
    }
    return Optional.ofNullable(reading.done().get(step.id()))
        .map(
            outcome ->
                step.kind() == StepKind.ACCEPT || step.kind() == StepKind.DECIDE
                    ? CaseChips.of(outcome, words)
                    : Chip.good(words.of("mycase.step.done")))
        .orElseGet(() -> Chip.plain("pi-circle", words.of("mycase.step.to_come")));
  }
}
