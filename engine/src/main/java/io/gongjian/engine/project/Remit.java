package io.gongjian.engine.project;

import io.gongjian.engine.matter.MatterId;
import java.util.Optional;
import java.util.Set;

/**
 * Which matters of a project fall to one who asks.
 *
 * @param matters those that do; empty where all do
 */
public record Remit(Optional<Set<MatterId>> matters) {

  public Remit {
    matters = matters.map(Set::copyOf);
  }

  static Remit all() {
    return new Remit(Optional.empty());
  }

  public boolean covers(MatterId matter) {
    return matters.map(some -> some.contains(matter)).orElse(true);
  }
}
