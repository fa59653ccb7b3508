package io.gongjian.webapp.page.why;

import io.gongjian.engine.determination.Explanation.Standing;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.SourceBadge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One condition of a rule row: what it asks, what is so, and where that is known from. */
public final class WhyCondition {

  private final Standing standing;
  private final String sentence;
  private final Optional<String> actual;
  private final Optional<SourceBadge> badge;
  private final List<String> derived;
  private final Words words;

  WhyCondition(
      Standing standing,
      String sentence,
      Optional<String> actual,
      Optional<SourceBadge> badge,
      List<String> derived,
      Words words) {
    this.standing = standing;
    this.sentence = sentence;
    this.actual = actual;
    this.badge = badge;
    this.derived = List.copyOf(derived);
    this.words = words;
  }

  public String getSentence() {
    return sentence;
  }

  /** What is so: the value known, or that it is not known. */
  public String getActual() {
    return actual.orElseGet(() -> words.of("why.not_known"));
  }

  public @Nullable SourceBadge getBadge() {
    return badge.orElse(null);
  }

  /** How the value follows from other facts, down to those typed: a sentence each. */
  public List<String> getDerived() {
    return derived;
  }

  public String getLook() {
    return "is-" + standing.name().toLowerCase(Locale.ROOT);
  }

  public String getIcon() {
    return switch (standing) {
      case HOLDS -> "pi-check";
      case FAILS -> "pi-times";
      case OPEN -> "pi-question-circle";
    };
  }

  /** Says in a word what the icon shows. */
  public String getWord() {
    return words.of("why.standing", standing);
  }
}
