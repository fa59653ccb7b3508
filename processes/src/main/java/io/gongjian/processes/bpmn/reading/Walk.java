package io.gongjian.processes.bpmn.reading;

import java.util.List;
import java.util.Optional;

/**
 * What was read on a way: its rows, and where it stopped.
 *
 * @param join the node at which others must arrive before it goes on; empty where the way ended
 * @param arrivals how many flows have arrived there
 * @param end where it ended; the last node of a way that stops without an end
 */
record Walk(List<ReadRow> rows, Optional<String> join, int arrivals, XmlElement end) {

  Walk {
    rows = List.copyOf(rows);
  }

  boolean isEnded() {
    return join.isEmpty();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
