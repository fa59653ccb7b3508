package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.text.SnakeCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does a task: the innermost lane that holds it, by what the file says or draws. */
final class ReadLanes {

  private static final Pattern WRITTEN =
      Pattern.compile("Lane_([A-Za-z][A-Za-z0-9_]{0,79})(-Block_.*)?");

  private final Map<String, XmlElement> lanes = new LinkedHashMap<>();
  private final Map<String, String> holding = new LinkedHashMap<>();
  private final Drawn drawn;
  private final Map<String, LaneId> ids = new LinkedHashMap<>();
  private final Map<LaneId, String> titles = new LinkedHashMap<>();

  ReadLanes(XmlElement root, XmlElement process) {
    this.drawn = new Drawn(root);
    find(process);
  }

  private void find(XmlElement element) {
    for (XmlElement child : element.children()) {
      if (child.is("lane")) {
        lanes.put(child.id(), child);
        child.children("flowNodeRef").forEach(node -> holding.put(node.text(), child.id()));
      }
      find(child);
    }
  }

  /** The lane of a task; empty where it lies in none. */
  Optional<LaneId> of(ReadRow row) {
    if (row.task().is("receiveTask")) {
      return Optional.empty();
    }
    return Optional.ofNullable(holding.get(row.task().id()))
        .or(() -> drawn.smallest(row.task().id(), lanes.keySet()))
        .or(() -> row.around().flatMap(block -> Optional.ofNullable(holding.get(block.id()))))
        .flatMap(id -> Optional.ofNullable(lanes.get(id)))
        .map(this::named);
  }

  private LaneId named(XmlElement lane) {
    Matcher written = WRITTEN.matcher(lane.id());
    if (written.matches() && SnakeCase.isWord(written.group(1))) {
      LaneId id = new LaneId(written.group(1));
      titles.putIfAbsent(id, lane.title());
      return id;
    }
    return ids.computeIfAbsent(
        lane.id(),
        key -> {
          LaneId id = new LaneId(ReadNames.fresh(lane, "lane", this::isTaken));
          titles.put(id, lane.title());
          return id;
        });
  }

  private boolean isTaken(String id) {
    return titles.containsKey(new LaneId(id));
  }

  /** One for tasks that lie in none. */
  LaneId made(String title) {
    LaneId id =
        ids.computeIfAbsent("", key -> new LaneId(ReadNames.free("handler", this::isTaken)));
    titles.putIfAbsent(id, title);
    return id;
  }

  /** Those that have been asked for, with what the file calls them. */
  Map<LaneId, String> titles() {
    return titles;
  }
}
