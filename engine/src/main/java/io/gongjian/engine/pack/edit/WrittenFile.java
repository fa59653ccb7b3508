package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import io.gongjian.engine.pack.edit.WrittenNode.Member;
import io.gongjian.engine.pack.edit.WrittenNode.Nothing;
import io.gongjian.engine.pack.edit.WrittenNode.Style;
import io.gongjian.engine.pack.internal.PlainScalars;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
 * The text of a file with its values and where each stands. Aliases are not followed.
 *
 * @param anchors the names by which values are referred to, in their order
 */
record WrittenFile(String text, WrittenNode root, List<String> anchors) {

  private static final int DEEPEST = 40;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  static WrittenFile read(String text) throws NotEdited {
    try {
      return new Reader(text, new Parse(SETTINGS).parseString(text).iterator()).document();
    } catch (MarkedYamlEngineException problem) {
      int at = problem.getProblemMark().map(mark -> offset(text, mark)).orElse(-1);
      throw new NotEdited(Kind.NOT_READABLE, at, "");
    } catch (YamlEngineException | IllegalArgumentException problem) {
      throw new NotEdited(Kind.NOT_READABLE, -1, "");
    }
  }

  /** Marks count code points, texts count chars. */
  private static int offset(String text, Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }

  /** Reads events into nodes. */
  private static final class Reader {
    private final String text;
    private final Iterator<Event> events;
    private final boolean wide;
    private final List<String> anchors = new ArrayList<>();

    Reader(String text, Iterator<Event> events) {
      this.text = text;
      this.events = events;
      this.wide = text.codePointCount(0, text.length()) != text.length();
    }

    WrittenFile document() throws NotEdited {
      Event event = events.next();
      while (event.getEventId() == Event.ID.StreamStart
          || event.getEventId() == Event.ID.DocumentStart) {
        event = events.next();
      }
      if (!(event instanceof NodeEvent)) {
        throw new NotEdited(Kind.NOT_READABLE, -1, "");
      }
      WrittenNode root = node(event, 0);
      events.next();
      if (events.next().getEventId() != Event.ID.StreamEnd) {
        throw new NotEdited(Kind.NOT_READABLE, -1, "");
      }
      return new WrittenFile(text, root, List.copyOf(anchors));
    }

    private WrittenNode node(Event event, int depth) throws NotEdited {
      int start = at(event.getStartMark());
      if (depth > DEEPEST) {
        throw new NotEdited(Kind.NOT_READABLE, start, "");
      }
      if (event instanceof AliasEvent alias) {
        return new WrittenNode.Alias(start, at(event.getEndMark()), alias.getAlias().getValue());
      }
      ((NodeEvent) event).getAnchor().map(Anchor::getValue).ifPresent(anchors::add);
      if (event instanceof ScalarEvent scalar) {
        return scalar(scalar, start);
      }
      boolean flow = ((CollectionStartEvent) event).isFlow();
      return event.getEventId() == Event.ID.SequenceStart
          ? listing(start, flow, depth)
          : mapping(start, flow, depth);
    }

    private WrittenNode scalar(ScalarEvent scalar, int start) {
      return new WrittenNode.Scalar(
          start,
          at(scalar.getEndMark()),
          style(scalar),
          PlainScalars.value(scalar).orElse(Nothing.NOTHING));
    }

    private static Style style(ScalarEvent scalar) {
      return switch (scalar.getScalarStyle()) {
        case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
        case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
        case LITERAL, FOLDED, JSON_SCALAR_STYLE -> Style.BLOCK;
        case PLAIN -> Style.PLAIN;
      };
    }

    private WrittenNode listing(int start, boolean flow, int depth) throws NotEdited {
      List<WrittenNode> items = new ArrayList<>();
      int end = start;
      Event event = events.next();
      for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
        WrittenNode item = node(event, depth + 1);
        items.add(item);
        end = item.end();
      }
      return new WrittenNode.Listing(start, flow ? at(event.getEndMark()) : end, flow, items);
    }

    private WrittenNode mapping(int start, boolean flow, int depth) throws NotEdited {
      List<Member> members = new ArrayList<>();
      int end = start;
      Event event = events.next();
      for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
        int keyAt = at(event.getStartMark());
        WrittenNode key = node(event, depth + 1);
        WrittenNode value = node(events.next(), depth + 1);
        String name =
            key instanceof WrittenNode.Scalar scalar ? String.valueOf(scalar.value()) : "";
        end = Math.max(value.end(), key.end());
        members.add(new Member(keyAt, end, name, value));
      }
      return new WrittenNode.Mapping(start, flow ? at(event.getEndMark()) : end, flow, members);
    }

    private int at(Optional<Mark> mark) {
      int index = mark.map(Mark::getIndex).orElse(0);
      return wide ? text.offsetByCodePoints(0, index) : index;
    }
  }
}
