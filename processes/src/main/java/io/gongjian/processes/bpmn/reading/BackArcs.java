package io.gongjian.processes.bpmn.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Which flows of a scope lead back to what was passed on the way to them. */
final class BackArcs {

  private final ReadScope scope;
  private final Set<ReadArc> back = new HashSet<>();
  private final Map<String, Integer> into = new HashMap<>();

  BackArcs(ReadScope scope) {
    this.scope = scope;
    find(scope.beginning().id());
    scope.arcs().stream()
        .filter(arc -> !back.contains(arc))
        .forEach(arc -> into.merge(arc.to(), 1, Integer::sum));
  }

  private void find(String start) {
    Set<String> seen = new HashSet<>(Set.of(start));
    Set<String> on = new HashSet<>(Set.of(start));
    Deque<String> path = new ArrayDeque<>(Set.of(start));
    Deque<Iterator<ReadArc>> ways = new ArrayDeque<>();
    ways.push(scope.out(start).iterator());
    while (!path.isEmpty()) {
      Iterator<ReadArc> way = ways.element();
      if (!way.hasNext()) {
        ways.pop();
        on.remove(path.pop());
        continue;
      }
      ReadArc arc = way.next();
      if (on.contains(arc.to())) {
        back.add(arc);
      } else if (seen.add(arc.to())) {
        on.add(arc.to());
        path.push(arc.to());
        ways.push(scope.out(arc.to()).iterator());
      }
    }
  }

  boolean contains(ReadArc arc) {
    return back.contains(arc);
  }

  /** How many flows lead to a node, those back to it left out. */
  int into(String node) {
    return into.getOrDefault(node, 0);
  }
}
