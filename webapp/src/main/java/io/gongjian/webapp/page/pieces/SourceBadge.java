package io.gongjian.webapp.page.pieces;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a fact came from, with document and date on hover and focus. */
public final class SourceBadge {

  private final FactSource source;
  private final Optional<String> origin;
  private final Optional<Instant> since;
  private final Words words;

  public SourceBadge(
      FactSource source, Optional<String> origin, Optional<Instant> since, Words words) {
    this.source = source;
    this.origin = origin;
    this.since = since;
    this.words = words;
  }

  public static SourceBadge of(Fact fact, Words words) {
    return new SourceBadge(fact.source(), fact.origin(), fact.knownSince(), words);
  }

  public String getWord() {
    return words.of("word.source", source);
  }

  public String getIcon() {
    return switch (source) {
      case APPLICANT -> "pi-user-edit";
      case PROJECT -> "pi-folder";
      case LICENCE -> "pi-id-card";
      case OUTCOME -> "pi-history";
      case REGISTER -> "pi-share-alt";
      case REGION -> "pi-map-marker";
      case DERIVED -> "pi-calculator";
      case DEFAULT -> "pi-sliders-h";
    };
  }

  /** Document and date; nothing when neither is kept. */
  public String getDetail() {
    List<String> parts = new ArrayList<>();
    origin.ifPresent(parts::add);
    since.map(moment -> words.of("word.since", DayWording.minute(moment))).ifPresent(parts::add);
    return String.join(words.of("word.dot"), parts);
  }
}
