package io.gongjian.engine.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.gongjian.engine.pattern.EcmaPattern.NotRun;
import io.gongjian.engine.pattern.PatternReading.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in the notation of ECMAScript that is run within a bound: RE2 follows all
 * its ways at once, so that no text takes more than its length times the size of the pattern.
 * Lookaround and references back cannot be run so and are refused.
 */
public final class BoundedPattern {

  /** The longest expression that is read. */
  public static final int LONGEST = 1000;

  private final String source;
  private final Pattern pattern;

  private BoundedPattern(String source, Pattern pattern) {
    this.source = source;
    this.pattern = pattern;
  }

  /** Reads {@code source}. */
  public static PatternReading read(String source) {
    if (source.length() > LONGEST) {
      return new PatternReading.Refused(Reason.TOO_LARGE, LONGEST);
    }
    try {
      String translated = new EcmaPattern(source).translated();
      return new PatternReading.Read(new BoundedPattern(source, Pattern.compile(translated)));
    } catch (NotRun refused) {
      return refused.refusal();
    } catch (PatternSyntaxException notTaken) {
      return new PatternReading.Refused(Reason.NOT_READABLE, 0);
    }
  }

  /** The expression as it was written. */
  public String source() {
    return source;
  }

  /** True when some part of {@code text} fits, or the whole where the expression says so. */
  public boolean isFoundIn(String text) {
    return pattern.matcher(text).find();
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
}
