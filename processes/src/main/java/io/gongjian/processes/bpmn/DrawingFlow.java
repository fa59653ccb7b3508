package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a flow from the left to the right: lanes are rows, a block is a box over the rows of its
 * lanes, and the steps that branches take side by side stand in one column. So no shape lies on
 * another, and flows turn only in the gaps between columns.
 */
final class DrawingFlow {

  private static final int GAP = 50;
  private static final int PADDING = 30;
  private static final int LABEL = 30;
  private static final int BORDER = 6;
  private static final int ABOVE = 55;
  private static final int BELOW = 63;
  private static final Optional<String> OUTSIDE = Optional.empty();

  private final Flow flow;
  private final BpmnNames names;
  private final BpmnRows rows;
  private final Passable passable;
  private final List<BpmnNode> nodes = new ArrayList<>();
  private final List<BpmnArc> arcs = new ArrayList<>();
  private int next = 2 * LABEL + GAP;

  private DrawingFlow(Flow flow, BpmnNames names) {
    this.flow = flow;
    this.names = names;
    this.rows = new BpmnRows(flow);
    this.passable = new Passable(flow);
  }

  static BpmnDrawing draw(Flow flow, BpmnNames names) {
    if (flow.steps().isEmpty()) {
      throw new IllegalArgumentException("no step [" + flow.id() + "]");
    }
    return new DrawingFlow(flow, names).drawn();
  }

  private BpmnDrawing drawn() {
    List<List<List<Step>>> stretches = flow.stretches();
    List<List<Step>> first = stretches.get(0);
    Step begin = first.get(0).get(0);
    BpmnNode last =
        put(BpmnKind.START, "Begun", names.word("begun"), begin, middle(first), OUTSIDE);
    for (List<List<Step>> stretch : stretches) {
      Step step = stretch.get(0).get(0);
      Optional<BlockId> block = step.block();
      if (block.isPresent()) {
        last = block(last, block.get(), stretch);
      } else {
        last = chain(last, step, middle(stretch), OUTSIDE);
      }
    }
    Step step = stretches.get(stretches.size() - 1).get(0).get(0);
    BpmnNode end = put(BpmnKind.END, "Ended", names.word("ended"), step, last.port(), OUTSIDE);
    arc(last, end);
    Map<String, BpmnBounds> lanes = new LinkedHashMap<>();
    for (String lane : rows.lanes()) {
      lanes.put(lane, new BpmnBounds(LABEL, rows.top(lane), next - LABEL, rows.height(lane)));
    }
    return new BpmnDrawing(nodes, arcs, lanes, new BpmnBounds(0, 0, next, rows.height()));
  }

  private int middle(List<List<Step>> stretch) {
    return rows.middle(stretch, stretch.get(0), stretch.get(0).get(0));
  }

  /** A step with the choices before and behind it; the last of these nodes. */
  private BpmnNode chain(BpmnNode before, Step step, int middle, Optional<String> within) {
    boolean isPassed = passable.isPassed(step);
    BpmnNode last = before;
    if (isPassed) {
      last = choice("Opens_" + step.id(), names.word("needed"), step, middle, within);
      arc(before, last);
    }
    BpmnKind kind = step.lane().isPresent() ? BpmnKind.USER_TASK : BpmnKind.RECEIVE_TASK;
    BpmnNode task = put(kind, BpmnIds.of(step.id()), names.step(step), step, middle, within);
    if (!isPassed) {
      arc(last, task);
      return closing(task, step, middle, within);
    }
    BpmnNode choice = last;
    arc(choice, task, names.word("yes"), BpmnIds.opens(step.id()), route(choice, task));
    last = closing(task, step, middle, within);
    BpmnNode past = choice("Past_" + step.id(), "", step, middle, within);
    arc(last, past);
    arcs.add(
        new BpmnArc(
            choice.id(),
            past.id(),
            names.word("skipped"),
            Optional.empty(),
            true,
            List.of(
                new BpmnPoint(choice.bounds().centre(), choice.bounds().top()),
                new BpmnPoint(choice.bounds().centre(), middle - ABOVE),
                new BpmnPoint(past.bounds().centre(), middle - ABOVE),
                new BpmnPoint(past.bounds().centre(), past.bounds().top()))));
    return past;
  }

  /** Where a step may close the case, a way out below it. */
  private BpmnNode closing(BpmnNode task, Step step, int middle, Optional<String> within) {
    if (!Passable.mayClose(step)) {
      return task;
    }
    BpmnNode choice = choice("Closes_" + step.id(), names.word("closes"), step, middle, within);
    arc(task, choice);
    BpmnKind kind = within.isPresent() ? BpmnKind.CLOSING_END : BpmnKind.END;
    int left = choice.bounds().centre() - kind.width() / 2;
    BpmnBounds bounds = BpmnBounds.around(kind, left, middle + BELOW);
    String lane = BpmnIds.lane(step);
    BpmnNode end =
        new BpmnNode(
            "Closed_" + step.id(),
            kind,
            names.word("closed." + step.kind().word()),
            lane,
            within,
            Optional.empty(),
            bounds,
            bounds.middle());
    nodes.add(end);
    BpmnPoint from = new BpmnPoint(choice.bounds().centre(), choice.bounds().bottom());
    BpmnPoint to = new BpmnPoint(bounds.centre(), bounds.top());
    arc(choice, end, "", BpmnIds.closes(step.id()), List.of(from, to));
    return choice;
  }

  private BpmnNode block(BpmnNode before, BlockId id, List<List<Step>> stretch) {
    int at = nodes.size();
    int left = next;
    int middle = middle(stretch);
    Step first = stretch.get(0).get(0);
    Optional<String> within = Optional.of(BpmnIds.of(id));
    next += PADDING;
    BpmnNode start = put(BpmnKind.START, "BlockBegun_" + id, "", first, middle, within);
    BpmnNode split = put(BpmnKind.PARALLEL, "BlockSplit_" + id, "", first, middle, within);
    arc(start, split);
    List<BpmnNode> lasts = branches(split, stretch, within);
    BpmnNode join = put(BpmnKind.PARALLEL, BpmnIds.joinOf(id), "", first, middle, within);
    lasts.forEach(last -> arc(last, join));
    BpmnNode end = put(BpmnKind.END, "BlockEnded_" + id, "", first, middle, within);
    arc(join, end);
    int right = end.bounds().right() + PADDING;
    next = right + GAP;
    List<String> lanes =
        stretch.stream().flatMap(List::stream).map(BpmnIds::lane).distinct().toList();
    int top = lanes.stream().mapToInt(rows::top).min().orElseThrow() + BORDER;
    int bottom =
        lanes.stream().mapToInt(lane -> rows.top(lane) + rows.height(lane)).max().orElseThrow()
            - BORDER;
    BpmnNode block =
        new BpmnNode(
            BpmnIds.of(id),
            BpmnKind.BLOCK,
            names.word("block"),
            BpmnIds.lane(first),
            OUTSIDE,
            Optional.empty(),
            new BpmnBounds(left, top, right - left, bottom - top),
            middle);
    nodes.add(at, block);
    arc(before, block);
    if (stretch.stream().flatMap(List::stream).anyMatch(Passable::mayClose)) {
      leaving(block, id, first);
    }
    return block;
  }

  /** What all branches take at once stands in one column. */
  private List<BpmnNode> branches(
      BpmnNode split, List<List<Step>> stretch, Optional<String> within) {
    List<BpmnNode> lasts = new ArrayList<>(Collections.nCopies(stretch.size(), split));
    int longest = stretch.stream().mapToInt(List::size).max().orElseThrow();
    for (int column = 0; column < longest; column++) {
      int left = next;
      int furthest = next;
      for (int row = 0; row < stretch.size(); row++) {
        List<Step> branch = stretch.get(row);
        if (column < branch.size()) {
          Step step = branch.get(column);
          next = left;
          lasts.set(row, chain(lasts.get(row), step, rows.middle(stretch, branch, step), within));
          furthest = Math.max(furthest, next);
        }
      }
      next = furthest;
    }
    return lasts;
  }

  /** Where a block is left that was closed from within. */
  private void leaving(BpmnNode block, BlockId id, Step first) {
    BpmnBounds box = block.bounds();
    int middle = box.bottom() - PADDING;
    BpmnBounds bounds = BpmnBounds.around(BpmnKind.BOUNDARY, box.right() - 18, middle);
    BpmnNode boundary =
        new BpmnNode(
            "BlockClosing_" + id,
            BpmnKind.BOUNDARY,
            "",
            block.lane(),
            OUTSIDE,
            Optional.of(block.id()),
            bounds,
            middle);
    nodes.add(boundary);
    String name = names.word("closed.decide");
    BpmnNode end = put(BpmnKind.END, "BlockClosed_" + id, name, first, middle, OUTSIDE);
    arc(boundary, end);
  }

  private BpmnNode choice(String id, String name, Step step, int middle, Optional<String> within) {
    return put(BpmnKind.CHOICE, id, name, step, middle, within);
  }

  /** Puts a node into the next column. */
  private BpmnNode put(
      BpmnKind kind, String id, String name, Step step, int middle, Optional<String> within) {
    BpmnBounds bounds = BpmnBounds.around(kind, next, middle);
    String lane = BpmnIds.lane(step);
    BpmnNode node =
        new BpmnNode(id, kind, name, lane, within, Optional.empty(), bounds, bounds.middle());
    nodes.add(node);
    next = bounds.right() + GAP;
    return node;
  }

  private void arc(BpmnNode from, BpmnNode to) {
    boolean isChoice =
        arcs.stream().anyMatch(arc -> arc.from().equals(from.id()) && arc.condition().isPresent());
    arcs.add(new BpmnArc(from.id(), to.id(), "", Optional.empty(), isChoice, route(from, to)));
  }

  private void arc(
      BpmnNode from, BpmnNode to, String name, String condition, List<BpmnPoint> points) {
    arcs.add(new BpmnArc(from.id(), to.id(), name, Optional.of(condition), false, points));
  }

  private static List<BpmnPoint> route(BpmnNode from, BpmnNode to) {
    BpmnPoint begin = new BpmnPoint(from.bounds().right(), from.port());
    BpmnPoint end = new BpmnPoint(to.bounds().left(), to.port());
    if (begin.top() == end.top()) {
      return List.of(begin, end);
    }
    int turn = end.left() - GAP / 2;
    return List.of(begin, new BpmnPoint(turn, begin.top()), new BpmnPoint(turn, end.top()), end);
  }
}
