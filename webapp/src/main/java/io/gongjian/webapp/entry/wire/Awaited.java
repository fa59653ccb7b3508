package io.gongjian.webapp.entry.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those of whom the rest of a request is awaited, the longest first. They are bounded in all and
 * for each address; for who comes when there is no place left, the one goes who was waited for
 * longest.
 *
 * @param <C> what one is known by
 */
final class Awaited<C> {

  private final int ofAll;
  private final int ofOne;
  private final Map<C, String> waiting = new LinkedHashMap<>();

  Awaited(int ofAll, int ofOne) {
    this.ofAll = ofAll;
    this.ofOne = ofOne;
  }

  /** Waits for one more; tells who is waited for no longer. */
  synchronized List<C> add(C one, String address) {
    List<C> given = new ArrayList<>();
    if (waiting.putIfAbsent(one, address) != null) {
      return given;
    }
    if (waiting.values().stream().filter(address::equals).count() > ofOne) {
      longest(address).ifPresent(given::add);
    } else if (waiting.size() > ofAll) {
      waiting.keySet().stream().findFirst().ifPresent(given::add);
    }
    given.forEach(waiting::remove);
    return given;
  }

  /** What was awaited has come, or comes no more. */
  synchronized void remove(C one) {
    waiting.remove(one);
  }

  synchronized int size() {
    return waiting.size();
  }

  private Optional<C> longest(String address) {
    return waiting.entrySet().stream()
        .filter(entry -> entry.getValue().equals(address))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
