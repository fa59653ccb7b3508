package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.internal.Node.ListNode;
import io.gongjian.engine.pack.internal.Node.MapNode;
import io.gongjian.engine.pack.internal.Node.Member;
import io.gongjian.engine.pack.internal.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into nodes. Nothing is built that the bounds do not allow: nesting,
 * and the number of values with aliases expanded. Keys are plain text and stand once.
 */
final class YamlReader {

  static final int DEEPEST = 40;
  static final int MOST_VALUES = 200_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private final Iterator<Event> events;
  private final Map<String, Optional<Node>> anchors = new HashMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private int values;

  private YamlReader(Iterator<Event> events) {
    this.events = events;
  }

  /** What was read, and what had to be passed over. */
  record Reading(Node root, List<Flaw> flaws) {}

  /** Something wrong that does not keep the rest of the file from being read. */
  record Flaw(FaultCode code, Position at, List<String> args) {}

  /** Reads {@code text}; the document must not be empty. */
  static Reading read(String text) throws UnreadableYaml {
    try {
      YamlReader reader = new YamlReader(new Parse(SETTINGS).parseString(text).iterator());
      return new Reading(reader.document(), List.copyOf(reader.flaws));
    } catch (MarkedYamlEngineException problem) {
      throw unreadable(text, problem);
    } catch (YamlEngineException | IllegalArgumentException problem) {
      String word = YamlProblems.word(String.valueOf(problem.getMessage()));
      throw new UnreadableYaml(FaultCode.YAML_NOT_READABLE, Position.NONE, word);
    }
  }

  private static UnreadableYaml unreadable(String text, MarkedYamlEngineException problem) {
    String message = String.valueOf(problem.getProblem());
    Optional<Mark> opened = problem.getContextMark();
    Optional<Mark> noticed = problem.getProblemMark();
    boolean isOpenToTheEnd = message.contains("end of stream");
    Position at = position(isOpenToTheEnd ? opened.or(() -> noticed) : noticed.or(() -> opened));
    if (message.contains("TAB")) {
      return new UnreadableYaml(FaultCode.TAB_INDENT, at);
    }
    return WideSigns.onLine(text, at.line())
        .orElseGet(
            () -> new UnreadableYaml(FaultCode.YAML_NOT_READABLE, at, YamlProblems.word(message)));
  }

  private Node document() throws UnreadableYaml {
    Event event = next();
    while (event.getEventId() == Event.ID.StreamStart) {
      event = next();
    }
    if (event.getEventId() != Event.ID.DocumentStart) {
      throw new UnreadableYaml(FaultCode.FILE_EMPTY, Position.NONE);
    }
    Event first = next();
    Node root = node(first, 0);
    if (root instanceof ScalarNode scalar && scalar.value() == null) {
      throw new UnreadableYaml(FaultCode.FILE_EMPTY, Position.NONE);
    }
    next();
    Event after = next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw new UnreadableYaml(FaultCode.SEVERAL_DOCUMENTS, position(after.getStartMark()));
    }
    return root;
  }

  private Event next() {
    return events.next();
  }

  private Node node(Event event, int depth) throws UnreadableYaml {
    Position at = position(event.getStartMark());
    if (depth > DEEPEST) {
      throw new UnreadableYaml(FaultCode.NESTED_TOO_DEEP, at, String.valueOf(DEEPEST));
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias, at);
    }
    count(1, at);
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(name -> anchors.put(name.getValue(), Optional.empty()));
    Node node;
    if (event instanceof ScalarEvent scalar) {
      noteTag(scalar.getTag(), at);
      node = Scalars.read(scalar, at, flaws);
    } else {
      noteTag(((CollectionStartEvent) event).getTag(), at);
      node = event.getEventId() == Event.ID.SequenceStart ? list(at, depth) : mapping(at, depth);
    }
    anchor.ifPresent(name -> anchors.put(name.getValue(), Optional.of(node)));
    return node;
  }

  private Node aliased(AliasEvent alias, Position at) throws UnreadableYaml {
    String name = alias.getAlias().getValue();
    Optional<Node> node = anchors.getOrDefault(name, Optional.empty());
    if (node.isEmpty()) {
      flaws.add(new Flaw(FaultCode.ALIAS_NOT_KNOWN, at, List.of(name)));
      return new ScalarNode(at, null);
    }
    count(node.get().size(), at);
    return node.get();
  }

  private ListNode list(Position at, int depth) throws UnreadableYaml {
    List<Node> items = new ArrayList<>();
    int size = 1;
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      Node item = node(event, depth + 1);
      items.add(item);
      size += item.size();
    }
    return new ListNode(at, items, size);
  }

  private MapNode mapping(Position at, int depth) throws UnreadableYaml {
    Map<String, Member> own = new LinkedHashMap<>();
    List<MapNode> merged = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      Position keyAt = position(event.getStartMark());
      Optional<String> key = key(event, depth);
      Node value = node(next(), depth + 1);
      if (key.isEmpty()) {
        flaws.add(new Flaw(FaultCode.KEY_NOT_TEXT, keyAt, List.of()));
      } else if (key.get().equals("<<")) {
        merge(value, keyAt, merged);
      } else if (own.putIfAbsent(key.get(), new Member(keyAt, value)) != null) {
        flaws.add(new Flaw(FaultCode.DUPLICATE_KEY, keyAt, List.of(key.get())));
      }
    }
    Map<String, Member> members = new LinkedHashMap<>();
    merged.forEach(from -> from.members().forEach(members::putIfAbsent));
    members.putAll(own);
    int size = 1;
    for (Member member : members.values()) {
      size += member.value().size();
    }
    return new MapNode(at, members, size);
  }

  /** The text of a key; empty, and the node passed over, when it is no plain text. */
  private Optional<String> key(Event event, int depth) throws UnreadableYaml {
    if (event instanceof ScalarEvent scalar && scalar.getTag().isEmpty()) {
      return Optional.of(scalar.getValue());
    }
    node(event, depth + 1);
    return Optional.empty();
  }

  private void merge(Node value, Position at, List<MapNode> merged) {
    List<Node> sources = value instanceof ListNode list ? list.items() : List.of(value);
    for (Node source : sources) {
      if (source instanceof MapNode mapping) {
        merged.add(mapping);
      } else if (flaws.stream().noneMatch(flaw -> flaw.at().equals(source.at()))) {
        flaws.add(new Flaw(FaultCode.MERGE_NOT_POSSIBLE, at, List.of()));
      }
    }
  }

  private void count(int more, Position at) throws UnreadableYaml {
    values += more;
    if (values > MOST_VALUES) {
      throw new UnreadableYaml(FaultCode.TOO_MANY_VALUES, at, String.valueOf(MOST_VALUES));
    }
  }

  private void noteTag(Optional<String> tag, Position at) {
    tag.ifPresent(name -> flaws.add(new Flaw(FaultCode.TAG_NOT_ALLOWED, at, List.of(name))));
  }

  static Position position(Optional<Mark> mark) {
    return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1)).orElse(Position.NONE);
  }
}
