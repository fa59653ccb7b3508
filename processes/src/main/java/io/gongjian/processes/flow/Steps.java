package io.gongjian.processes.flow;

import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the steps of a case stand.
 *
 * @param stands those that were reached
 * @param back the returns whose target is not done again yet
 */
record Steps(Map<StepId, StepStand> stands, List<WayBack> back) {

  Steps {
    stands = Collections.unmodifiableMap(new TreeMap<>(stands));
    back = List.copyOf(back);
  }

  static Steps none() {
    return new Steps(Map.of(), List.of());
  }

  Optional<StepStand> stand(StepId id) {
    return Optional.ofNullable(stands.get(id));
  }

  Optional<Round> open(StepId id) {
    return stand(id).flatMap(StepStand::asOpen).map(StepStand.Open::round);
  }

  boolean isOpen(StepId id) {
    return open(id).isPresent();
  }

  Optional<StepOutcome> outcome(StepId id) {
    return stand(id).flatMap(StepStand::outcome);
  }

  Steps with(StepId id, StepStand stand) {
    Map<StepId, StepStand> changed = new TreeMap<>(stands);
    changed.put(id, stand);
    return new Steps(changed, back);
  }

  Steps without(Collection<StepId> some) {
    Map<StepId, StepStand> changed = new TreeMap<>(stands);
    changed.keySet().removeAll(some);
    return new Steps(changed, back);
  }

  Steps going(WayBack way) {
    List<WayBack> more = new ArrayList<>(back);
    more.add(way);
    return new Steps(stands, more);
  }

  /** The way back that ends where {@code target} is done; the one that was begun last. */
  Optional<WayBack> wayFrom(StepId target) {
    return back.stream().filter(way -> way.target().equals(target)).reduce((one, next) -> next);
  }

  /** Without the ways back from {@code targets}. */
  Steps notGoing(Collection<StepId> targets) {
    return new Steps(stands, back.stream().filter(way -> !targets.contains(way.target())).toList());
  }
}
