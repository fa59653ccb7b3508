package io.gongjian.processes.bpmn.reading;

import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the ways of a split meet again.
 *
 * @param join empty where all of them have ended
 */
record WaysMeeting(Optional<String> join, int arrivals) {

  static WaysMeeting of(XmlElement split, Collection<Walk> walks) {
    Set<String> joins = new LinkedHashSet<>();
    int arrivals = 0;
    for (Walk walk : walks) {
      walk.join().ifPresent(joins::add);
      arrivals += walk.arrivals();
    }
    if (joins.size() > 1) {
      throw new NotRead(Reason.NOT_CLOSED, split);
    }
    Optional<Walk> ended = walks.stream().filter(Walk::isEnded).findFirst();
    if (!joins.isEmpty() && ended.isPresent()) {
      throw new NotRead(Reason.ENDED_WITHIN, ended.get().end());
    }
    return new WaysMeeting(joins.stream().findFirst(), arrivals);
  }
}
