package io.gongjian.processes.flow;

import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import java.time.DateTimeException;
import java.util.Map;

/**
 * Keeps where a case stands between two actions as text. What goes on from the text goes on as if
 * it had never been written; the lines of the record are not in it, only how many there were.
 */
public final class FlowPositions {

  /** The way of writing; what was written in another is refused. */
  static final int VERSION = 1;

  private FlowPositions() {}

  /** Writes it; cases that stand alike are written alike. */
  public static FlowPosition written(RunningFlow running) {
    return new FlowPosition(JsonText.compact(new PositionWriter().tree(running)));
  }

  /**
   * Reads it again. The record of what is read holds what is done from then on.
   *
   * @throws EngineException UNREADABLE_RECORD where the text is of another version, damaged, or
   *     tells what cannot be; POSITION_NOT_OF_FLOW where it is of another flow, or stands in a step
   *     that this one lacks
   */
  public static RunningFlow read(FlowPosition position, Flow flow) {
    RunningFlow running = running(position, flow);
    if (!written(running).equals(position)) {
      throw unreadable("is not written as it would be");
    }
    return running;
  }

  private static RunningFlow running(FlowPosition position, Flow flow) {
    if (!(JsonReader.read(position.json()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree)) {
      throw unreadable("is no JSON object");
    }
    if (!Integer.valueOf(VERSION).equals(tree.get("v"))) {
      throw unreadable("is of another version than " + VERSION);
    }
    try {
      return new PositionReader(new PositionNode(tree), flow).running();
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new EngineException(
          ErrorCode.UNREADABLE_RECORD, "a position in a flow tells what cannot be", wrong);
    }
  }

  static EngineException unreadable(String why) {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "a position in a flow " + why);
  }
}
