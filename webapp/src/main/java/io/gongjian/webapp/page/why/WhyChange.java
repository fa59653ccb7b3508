package io.gongjian.webapp.page.why;

import io.gongjian.webapp.page.pieces.Chip;
import java.util.List;

/** A nearest change: facts to change together, and what the matter becomes then. */
public final class WhyChange {

  private final List<String> facts;
  private final Chip becomes;

  WhyChange(List<String> facts, Chip becomes) {
    this.facts = List.copyOf(facts);
    this.becomes = becomes;
  }

  /** One sentence for each fact. */
  public List<String> getFacts() {
    return facts;
  }

  public Chip getBecomes() {
    return becomes;
  }
}
