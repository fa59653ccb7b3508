package io.gongjian.engine.clock;

import io.gongjian.engine.citation.CitationId;
import java.util.Optional;

/**
 * On what an event of a clock rests.
 *
 * @param reason in the words of the one who recorded it; empty where none was given
 * @param clause the article that allows it
 */
public record Ground(String reason, Optional<CitationId> clause) {

  /** Nothing was said. */
  public static final Ground NONE = new Ground("", Optional.empty());

  public static Ground of(String reason) {
    return new Ground(reason, Optional.empty());
  }
}
