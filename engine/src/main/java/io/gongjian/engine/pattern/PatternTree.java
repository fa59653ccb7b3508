package io.gongjian.engine.pattern;

import io.gongjian.engine.pattern.Steps.Kind;
import java.util.List;
import java.util.function.IntPredicate;

/** A regular expression as a tree, which writes itself down as steps. */
sealed interface PatternTree {

  void write(Steps steps);

  /** One character of a set. */
  record One(IntPredicate takes) implements PatternTree {
    @Override
    public void write(Steps steps) {
      steps.take(takes);
    }
  }

  /** A place in the text. */
  record Where(Kind kind) implements PatternTree {
    @Override
    public void write(Steps steps) {
      steps.ask(kind);
    }
  }

  /** One after the other. */
  record Sequence(List<PatternTree> parts) implements PatternTree {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public void write(Steps steps) {
      parts.forEach(part -> part.write(steps));
    }
  }

  /** Any one of these. */
  record Either(List<PatternTree> ways) implements PatternTree {
    public Either {
      ways = List.copyOf(ways);
    }

    @Override
    public void write(Steps steps) {
      int[] ends = new int[ways.size()];
      for (int way = 0; way < ways.size() - 1; way++) {
        int fork = steps.fork(0, 0);
        ways.get(way).write(steps);
        ends[way] = steps.jump(0);
        steps.lead(fork, fork + 1, steps.size());
      }
      ways.get(ways.size() - 1).write(steps);
      for (int way = 0; way < ways.size() - 1; way++) {
        steps.lead(ends[way], steps.size(), -1);
      }
    }
  }

  /** The same again, at least so often; {@code most} is -1 when there is no end. */
  record Repeated(PatternTree part, int least, int most) implements PatternTree {
    @Override
    public void write(Steps steps) {
      for (int time = 0; time < least; time++) {
        part.write(steps);
      }
      if (most < 0) {
        int fork = steps.fork(0, 0);
        part.write(steps);
        steps.jump(fork);
        steps.lead(fork, fork + 1, steps.size());
        return;
      }
      int[] forks = new int[Math.max(0, most - least)];
      for (int time = 0; time < forks.length; time++) {
        forks[time] = steps.fork(0, 0);
        part.write(steps);
      }
      for (int fork : forks) {
        steps.lead(fork, fork + 1, steps.size());
      }
    }
  }
}
