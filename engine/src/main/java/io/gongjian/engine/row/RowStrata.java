package io.gongjian.engine.row;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts rows in order so that each comes after all that decides the values it reads. A value that
 * nothing decides is known from the start.
 */
final class RowStrata {

  /** One way in which a value is decided: from what it reads, so many strata later. */
  private record Way(List<String> reads, int later) {}

  private final Map<String, List<Way>> ways = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();

  /** Notes that {@code value} is known {@code later} strata after all that it is decided from. */
  void add(String value, Collection<String> reads, int later) {
    ways.computeIfAbsent(value, key -> new ArrayList<>()).add(new Way(List.copyOf(reads), later));
  }

  /** The first stratum in which all of {@code reads} are known. */
  int of(Collection<String> reads) {
    return of(reads, new LinkedHashSet<>());
  }

  /** The first stratum in which every value that something decides is known. */
  int settled() {
    return of(ways.keySet());
  }

  private int of(Collection<String> reads, Set<String> path) {
    int stratum = 0;
    for (String value : reads) {
      stratum = Math.max(stratum, known(value, path));
    }
    return stratum;
  }

  private int known(String value, Set<String> path) {
    Integer before = known.get(value);
    if (before != null) {
      return before;
    }
    if (!path.add(value)) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "rows wait for each other " + path);
    }
    int stratum = 0;
    for (Way way : ways.getOrDefault(value, List.of())) {
      stratum = Math.max(stratum, way.later() + of(way.reads(), path));
    }
    path.remove(value);
    known.put(value, stratum);
    return stratum;
  }
}
