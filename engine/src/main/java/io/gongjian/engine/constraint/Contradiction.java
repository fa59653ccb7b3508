package io.gongjian.engine.constraint;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/**
 * Facts that cannot be together, or seldom are.
 *
 * @param constraint the id of the constraint; of a fact that was given otherwise than it follows,
 *     its own id
 * @param facts all facts that it is between
 * @param text the sentence, with each fact and its value
 */
public record Contradiction(
    String constraint, Strength strength, List<FactId> facts, LocalText text) {
  public Contradiction {
    facts = List.copyOf(facts);
  }
}
