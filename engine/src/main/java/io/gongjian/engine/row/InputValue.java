package io.gongjian.engine.row;

import io.gongjian.engine.vocabulary.FactValue;
import java.util.Set;

/** What a row reads in a column. */
public sealed interface InputValue {

  /** Nothing is known. */
  InputValue UNKNOWN = new Unknown();

  /** Nothing is known. */
  record Unknown() implements InputValue {}

  /** A known value; an applicability is the choice {@code required} or {@code not_required}. */
  record Known(FactValue value) implements InputValue {}

  /** Situations of which some are certain and some more are possible. */
  record Members(Set<String> certain, Set<String> possible) implements InputValue {
    public Members {
      certain = Set.copyOf(certain);
      possible = Set.copyOf(possible);
    }
  }
}
