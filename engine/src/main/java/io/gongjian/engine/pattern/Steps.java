package io.gongjian.engine.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a pattern: each takes a character, or goes on to one or two other steps, or asks
 * where in the text it is.
 */
final class Steps {

  /** What a step does. */
  enum Kind {
    TAKE,
    FORK,
    JUMP,
    AT_START,
    AT_END,
    AT_EDGE,
    NOT_AT_EDGE,
    FOUND
  }

  /** A step; {@code next} and {@code other} are where a fork goes on. */
  record Step(Kind kind, @Nullable IntPredicate takes, int next, int other) {}

  static final int MOST = 4000;

  private final List<Step> steps = new ArrayList<>();

  int size() {
    return steps.size();
  }

  Step get(int at) {
    return steps.get(at);
  }

  int take(IntPredicate takes) {
    return add(new Step(Kind.TAKE, takes, size() + 1, -1));
  }

  int ask(Kind kind) {
    return add(new Step(kind, null, size() + 1, -1));
  }

  int fork(int next, int other) {
    return add(new Step(Kind.FORK, null, next, other));
  }

  int jump(int next) {
    return add(new Step(Kind.JUMP, null, next, -1));
  }

  /** Lets the fork or jump at {@code at} go on to {@code next} and {@code other}. */
  void lead(int at, int next, int other) {
    Step step = steps.get(at);
    steps.set(at, new Step(step.kind(), step.takes(), next, other));
  }

  private int add(Step step) {
    if (steps.size() >= MOST) {
      throw new TooManySteps();
    }
    steps.add(step);
    return steps.size() - 1;
  }

  /** Leaves the building of steps when there are too many. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("more than " + MOST + " steps", null, false, false);
    }
  }
}
