package io.gongjian.engine.vocabulary;

import io.gongjian.engine.text.LocalText;
import java.util.List;

/** Facts that belong together on a page, such as those of the land. */
public record FactGroup(String id, LocalText title, List<FactId> facts) {
  public FactGroup {
    facts = List.copyOf(facts);
  }
}
