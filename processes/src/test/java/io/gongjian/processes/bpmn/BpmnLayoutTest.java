package io.gongjian.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gongjian.engine.flow.Flow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No shape lies on another, and no flow runs through one. */
class BpmnLayoutTest {

  private static BpmnDrawing drawn(Flow flow) {
    return DrawingFlow.draw(flow, BpmnNames.plain(flow, flow.id().value()));
  }

  @Test
  void noTwoShapesOverlap() {
    FlowsToWrite.all()
        .forEach(
            flow -> {
              BpmnDrawing drawing = drawn(flow);
              for (BpmnNode one : drawing.nodes()) {
                for (BpmnNode other : drawing.nodes()) {
                  if (isApart(one, other) && touch(one.bounds(), other.bounds())) {
                    fail("%s lies on %s in %s".formatted(one, other, flow));
                  }
                }
              }
            });
  }

  /** A block and what is in it, and what sits on its border, do not lie apart. */
  private static boolean isApart(BpmnNode one, BpmnNode other) {
    return !one.equals(other) && !isHolding(one, other) && !isHolding(other, one);
  }

  private static boolean isHolding(BpmnNode block, BpmnNode node) {
    Optional<String> id = Optional.of(block.id());
    return node.within().equals(id) || node.host().equals(id);
  }

  private static boolean touch(BpmnBounds one, BpmnBounds other) {
    return one.left() <= other.right()
        && other.left() <= one.right()
        && one.top() <= other.bottom()
        && other.top() <= one.bottom();
  }

  @Test
  void whatIsInABlockLiesInItAndAllLiesInTheLanesThatItBelongsTo() {
    FlowsToWrite.all()
        .forEach(
            flow -> {
              BpmnDrawing drawing = drawn(flow);
              for (BpmnNode node : drawing.nodes()) {
                assertThat(isInside(node.bounds(), drawing.pool())).isTrue();
                node.within()
                    .ifPresent(
                        block ->
                            assertThat(isInside(node.bounds(), bounds(drawing, block)))
                                .as("%s of %s", node, flow)
                                .isTrue());
                assertThat(drawing.lanes()).containsKey(node.lane());
                BpmnBounds lane = drawing.lanes().getOrDefault(node.lane(), node.bounds());
                if (node.kind() != BpmnKind.BLOCK && node.host().isEmpty() && isStep(node)) {
                  assertThat(isInside(node.bounds(), lane)).as("%s of %s", node, flow).isTrue();
                }
              }
            });
  }

  private static boolean isStep(BpmnNode node) {
    return BpmnIds.step(node.id()).isPresent();
  }

  private static boolean isInside(BpmnBounds one, BpmnBounds box) {
    return one.left() > box.left()
        && one.right() < box.right()
        && one.top() > box.top()
        && one.bottom() < box.bottom();
  }

  private static BpmnBounds bounds(BpmnDrawing drawing, String id) {
    return node(drawing, id).bounds();
  }

  private static BpmnNode node(BpmnDrawing drawing, String id) {
    return drawing.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void flowsTurnAtRightAnglesFromBorderToBorderAndRunThroughNoShape() {
    FlowsToWrite.all()
        .forEach(
            flow -> {
              BpmnDrawing drawing = drawn(flow);
              for (BpmnArc arc : drawing.arcs()) {
                List<BpmnPoint> points = arc.points();
                assertThat(isOnBorder(points.get(0), bounds(drawing, arc.from()))).isTrue();
                assertThat(isOnBorder(points.get(points.size() - 1), bounds(drawing, arc.to())))
                    .as("%s of %s", arc, flow)
                    .isTrue();
                for (int at = 1; at < points.size(); at++) {
                  runsFreely(drawing, arc, points.get(at - 1), points.get(at));
                }
              }
            });
  }

  private static void runsFreely(BpmnDrawing drawing, BpmnArc arc, BpmnPoint begin, BpmnPoint end) {
    assertThat(begin.left() == end.left() || begin.top() == end.top()).isTrue();
    BpmnBounds line =
        new BpmnBounds(
            Math.min(begin.left(), end.left()),
            Math.min(begin.top(), end.top()),
            Math.abs(begin.left() - end.left()),
            Math.abs(begin.top() - end.top()));
    Optional<String> block = node(drawing, arc.from()).within();
    for (BpmnNode node : drawing.nodes()) {
      boolean isEnd = node.id().equals(arc.from()) || node.id().equals(arc.to());
      boolean isAround = block.equals(Optional.of(node.id()));
      boolean isHost = node(drawing, arc.from()).host().equals(Optional.of(node.id()));
      if (!isEnd && !isAround && !isHost && touch(line, node.bounds())) {
        fail("%s runs through %s".formatted(arc, node));
      }
    }
  }

  private static boolean isOnBorder(BpmnPoint point, BpmnBounds box) {
    boolean isBeside = point.left() == box.left() || point.left() == box.right();
    boolean isAbove = point.top() == box.top() || point.top() == box.bottom();
    return (isBeside && point.top() >= box.top() && point.top() <= box.bottom())
        || (isAbove && point.left() >= box.left() && point.left() <= box.right());
  }
}
