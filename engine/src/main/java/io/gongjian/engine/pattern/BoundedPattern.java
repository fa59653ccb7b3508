package io.gongjian.engine.pattern;

import io.gongjian.engine.pattern.PatternParser.RefusedPattern;
import io.gongjian.engine.pattern.PatternReading.Reason;
import io.gongjian.engine.pattern.Steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in the notation of ECMAScript that is run within a bound: it follows all its
 * ways at once (Thompson's construction), so that no text takes more than its length times the
 * number of steps of the pattern. Lookaround and references back cannot be run so and are refused.
 */
public final class BoundedPattern {

  /** The longest expression that is read. */
  public static final int LONGEST = 1000;

  private final String source;
  private final Steps steps;

  private BoundedPattern(String source, Steps steps) {
    this.source = source;
    this.steps = steps;
  }

  /** Reads {@code source}. */
  public static PatternReading read(String source) {
    if (source.length() > LONGEST) {
      return new PatternReading.Refused(Reason.TOO_LARGE, LONGEST);
    }
    try {
      Steps steps = new Steps();
      new PatternParser(source).parse().write(steps);
      steps.ask(Steps.Kind.FOUND);
      return new PatternReading.Read(new BoundedPattern(source, steps));
    } catch (RefusedPattern refused) {
      return refused.refusal();
    } catch (Steps.TooManySteps tooMany) {
      return new PatternReading.Refused(Reason.TOO_LARGE, 0);
    }
  }

  /** The expression as it was written. */
  public String source() {
    return source;
  }

  /** True when some part of {@code text} fits, or the whole where the expression says so. */
  public boolean isFoundIn(String text) {
    return new Run(text).find();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoundedPattern pattern && pattern.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }

  /** One run over one text. */
  private final class Run {

    private final int[] text;
    private final int[] seen = new int[steps.size()];
    private final int[] open = new int[2 * steps.size() + 2];
    private final int[] now = new int[steps.size()];
    private final int[] next = new int[steps.size()];
    private int count;
    private int generation;

    Run(String text) {
      this.text = text.codePoints().toArray();
    }

    boolean find() {
      int standing = 0;
      for (int at = 0; at <= text.length; at++) {
        generation++;
        count = 0;
        for (int i = 0; i < standing; i++) {
          if (reach(now[i], at)) {
            return true;
          }
        }
        if (reach(0, at)) {
          return true;
        }
        standing = 0;
        for (int i = 0; i < count && at < text.length; i++) {
          Step step = steps.get(next[i]);
          if (step.takes() != null && step.takes().test(text[at])) {
            now[standing++] = step.next();
          }
        }
      }
      return false;
    }

    /**
     * Adds the steps that take a character and can be reached from {@code from}; true at an end.
     */
    private boolean reach(int from, int at) {
      int height = 0;
      open[height++] = from;
      while (height > 0) {
        int place = open[--height];
        if (seen[place] == generation) {
          continue;
        }
        seen[place] = generation;
        Step step = steps.get(place);
        switch (step.kind()) {
          case FOUND -> {
            return true;
          }
          case TAKE -> next[count++] = place;
          case FORK -> {
            open[height++] = step.other();
            open[height++] = step.next();
          }
          default -> {
            if (holds(step.kind(), at)) {
              open[height++] = step.next();
            }
          }
        }
      }
      return false;
    }

    private boolean holds(Steps.Kind kind, int at) {
      return switch (kind) {
        case AT_START -> at == 0;
        case AT_END -> at == text.length;
        case AT_EDGE -> isWord(at - 1) != isWord(at);
        case NOT_AT_EDGE -> isWord(at - 1) == isWord(at);
        case JUMP, TAKE, FORK, FOUND -> true;
      };
    }

    private boolean isWord(int at) {
      return at >= 0 && at < text.length && CodePoints.WORD.test(text[at]);
    }
  }
}
