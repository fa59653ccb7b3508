package io.gongjian.processes.flow;

import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.FlowMigration.Hindrance;
import io.gongjian.engine.casefile.FlowMigration.MustStay;
import io.gongjian.engine.casefile.FlowMigration.NeedsAnswer;
import io.gongjian.engine.casefile.FlowMigration.Question;
import io.gongjian.engine.casefile.FlowMigration.Safe;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets a case, as it stands, into a changed flow. Steps are known by their ids, or by what an
 * administrator says they are now. What is open stays open with those who were asked; what has
 * ended stands; a new branch beside what is open opens; and what cannot be told so is a question,
 * or keeps the case where it is.
 */
final class ChangingFlow {

  private final RunningFlow before;
  private final Flow older;
  private final Flow newer;
  private final Course course;
  private final MigrationAnswers answers;

  ChangingFlow(RunningFlow before, RunningCase to, MigrationAnswers answers) {
    this.before = before;
    this.older = before.flow();
    this.newer = to.flow();
    this.course = new Course(to.flow(), to.conditions(), to.people());
    this.answers = answers;
  }

  FlowMigration changed() {
    Map<StepId, StepStand> stands = new TreeMap<>();
    for (Map.Entry<StepId, StepStand> one : before.steps().stands().entrySet()) {
      Optional<FlowMigration> hindrance = stand(one.getKey(), one.getValue(), stands);
      if (hindrance.isPresent()) {
        return hindrance.get();
      }
    }
    return wayBackGone()
        .or(() -> orderChanged(stands))
        .or(() -> passed(stands))
        .orElseGet(() -> safe(stands));
  }

  /** What a step is now; empty where it is gone. */
  private Optional<Step> now(StepId id) {
    return newer.find(answers.now(id));
  }

  private Optional<FlowMigration> stand(StepId id, StepStand stand, Map<StepId, StepStand> stands) {
    Step was = older.step(id);
    Optional<Step> is = now(id);
    if (is.isEmpty()) {
      return gone(was, stand);
    }
    if (!fits(was, is.get(), stand)) {
      return Optional.of(new MustStay(Hindrance.KIND_CHANGED, id));
    }
    return stands.put(is.get().id(), moved(stand)) == null
        ? Optional.empty()
        : Optional.of(new MustStay(Hindrance.STEPS_MERGED, id));
  }

  private static Optional<FlowMigration> gone(Step was, StepStand stand) {
    if (stand.asOpen().isPresent()) {
      return Optional.of(new NeedsAnswer(Question.STEP_GONE, was.id()));
    }
    boolean isOfTheDecision = was.kind() == StepKind.DECIDE || was.kind() == StepKind.ACCEPT;
    return isOfTheDecision && stand.asEnded().isPresent()
        ? Optional.of(new MustStay(Hindrance.DECISION_GONE, was.id()))
        : Optional.empty();
  }

  /** Answers that were given mean the same only in a step of a kind that has them. */
  private static boolean fits(Step was, Step is, StepStand stand) {
    if (stand instanceof StepStand.Skipped) {
      return true;
    }
    return was.kind().outcomes().equals(is.kind().outcomes())
        && was.lane().isPresent() == is.lane().isPresent();
  }

  private StepStand moved(StepStand stand) {
    return stand
        .asEnded()
        .<StepStand>map(
            ended ->
                new StepStand.Ended(
                    ended.round(), ended.how(), ended.at(), ended.resumed().flatMap(this::moved)))
        .orElse(stand);
  }

  /** A way back as it is now; empty where a step of it is gone. */
  private Optional<WayBack> moved(WayBack way) {
    List<StepId> reopened = new ArrayList<>();
    way.reopened().forEach(id -> now(id).map(Step::id).ifPresent(reopened::add));
    return now(way.target())
        .filter(target -> reopened.size() == way.reopened().size())
        .map(target -> new WayBack(target.id(), reopened));
  }

  private Optional<FlowMigration> wayBackGone() {
    return before.steps().back().stream()
        .filter(way -> moved(way).isEmpty())
        .findFirst()
        .map(way -> new MustStay(Hindrance.WAY_BACK_GONE, way.target()));
  }

  /** Where a step is taken, as another sees it. */
  private enum Side {
    BEFORE,
    BESIDE,
    AFTER;

    static Side of(Flow flow, Step step, Step other) {
      if (flow.before(step).contains(other)) {
        return BEFORE;
      }
      return flow.after(step).contains(other) ? AFTER : BESIDE;
    }
  }

  /** What an open step had before, beside or behind it must be there still. */
  private Optional<FlowMigration> orderChanged(Map<StepId, StepStand> stands) {
    for (Step open : older.steps()) {
      if (before.steps().isOpen(open.id())) {
        Step openNow = now(open.id()).orElseThrow();
        for (Step other : older.steps()) {
          Optional<Step> otherNow = now(other.id()).filter(one -> !one.equals(openNow));
          if (otherNow.isPresent() && isChanged(open, openNow, other, otherNow.get(), stands)) {
            return Optional.of(new MustStay(Hindrance.ORDER_CHANGED, other.id()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isChanged(
      Step open, Step openNow, Step other, Step otherNow, Map<StepId, StepStand> stands) {
    Side was = Side.of(older, open, other);
    Side is = Side.of(newer, openNow, otherNow);
    boolean isToCome = !stands.containsKey(otherNow.id());
    return was != is && !(isToCome && was != Side.BEFORE && is != Side.BEFORE);
  }

  /** New steps that the case is beyond: they are done by nobody, which somebody must say. */
  private Optional<FlowMigration> passed(Map<StepId, StepStand> stands) {
    for (Step step : newer.steps()) {
      boolean isNew =
          !stands.containsKey(step.id())
              && older.steps().stream().noneMatch(was -> now(was.id()).equals(Optional.of(step)));
      boolean isPassed =
          isNew
              && newer.after(step).stream()
                  .map(Step::id)
                  .anyMatch(id -> stands.containsKey(id) && !isSkipped(stands, id));
      if (isPassed && !answers.passed().contains(step.id())) {
        return Optional.of(new NeedsAnswer(Question.STEP_PASSED, step.id()));
      }
      if (isPassed) {
        stands.put(step.id(), new StepStand.Skipped(before.now()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSkipped(Map<StepId, StepStand> stands, StepId id) {
    return stands.get(id) instanceof StepStand.Skipped;
  }

  private FlowMigration safe(Map<StepId, StepStand> stands) {
    List<WayBack> back =
        before.steps().back().stream().flatMap(way -> moved(way).stream()).toList();
    RunningFlow there =
        RunningFlow.goingOn(
            newer, new Steps(stands, back), before.dealings(), Optional.empty(), before.now());
    RunningFlow whole = course.joined(there);
    return new Safe(FlowPositions.written(whole), whole.reading());
  }
}
