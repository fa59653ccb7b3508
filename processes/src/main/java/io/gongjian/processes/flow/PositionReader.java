package io.gongjian.processes.flow;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PositionWriter} wrote against the flow of the case. */
final class PositionReader {

  private final PositionNode tree;
  private final Flow flow;
  private final int lines;
  private final List<PersonId> people;

  PositionReader(PositionNode tree, Flow flow) {
    this.tree = tree;
    this.flow = flow;
    this.lines = tree.number("lines");
    this.people = tree.list("people").stream().map(PositionNode::text).map(PersonId::new).toList();
  }

  RunningFlow running() {
    if (!tree.text("flow").equals(flow.id().value())) {
      throw notOfFlow("flow", tree.text("flow"));
    }
    Optional<FlowState> closed = tree.perhaps("closed", PositionReader::closed);
    Map<StepId, StepStand> stands = new TreeMap<>();
    for (Map.Entry<?, ?> one : tree.node("steps").members().entrySet()) {
      Step step = step(one.getKey());
      stands.put(step.id(), stand(step, PositionNode.node(one.getValue())));
    }
    Steps steps = new Steps(stands, tree.each("back", way -> way(PositionNode.node(way))));
    Dealings dealings = dealings();
    boolean isOpen = stands.values().stream().anyMatch(stand -> stand.asOpen().isPresent());
    if (isOpen == closed.isPresent()
        || (closed.isPresent() && !(dealings.pause() instanceof Pause.None))) {
      throw FlowPositions.unreadable("is neither open nor closed");
    }
    return RunningFlow.goingOn(flow, steps, dealings, closed, lines);
  }

  private static FlowState closed(@Nullable Object word) {
    return Arrays.stream(FlowState.values())
        .filter(state -> state.isClosed() && state.word().equals(word))
        .findFirst()
        .orElseThrow(() -> FlowPositions.unreadable("is closed as nothing can be"));
  }

  private Step step(@Nullable Object id) {
    String name = PositionNode.text(id);
    return flow.find(new StepId(name)).orElseThrow(() -> notOfFlow("step", name));
  }

  private EngineException notOfFlow(String what, String name) {
    return new EngineException(
        ErrorCode.POSITION_NOT_OF_FLOW,
        "a position in a flow is not of [%s]: it names %s [%s]".formatted(flow.id(), what, name));
  }

  private StepStand stand(Step step, PositionNode node) {
    if (node.has("skipped")) {
      return new StepStand.Skipped(at(node.number("skipped")));
    }
    Round round = new RoundReader(step, this).round(node.node("round"));
    return node.has("how")
        ? new StepStand.Ended(
            round,
            outcome(step, node.text("how")),
            at(node.number("at")),
            node.perhaps("resumed", way -> way(PositionNode.node(way))))
        : new StepStand.Open(round);
  }

  StepOutcome outcome(Step step, String word) {
    return step.kind().outcomes().stream()
        .filter(how -> how.word().equals(word))
        .findFirst()
        .orElseThrow(() -> FlowPositions.unreadable("has a step that ended as it cannot"));
  }

  private WayBack way(PositionNode node) {
    return new WayBack(step(node.text("target")).id(), node.each("reopened", id -> step(id).id()));
  }

  private Dealings dealings() {
    Map<PersonId, FlowMoment> urged = new TreeMap<>();
    tree.each("urged", urge -> PositionNode.list(urge, 2, 3))
        .forEach(urge -> urged.put(person(urge.get(0)), moment(urge)));
    return new Dealings(
        pause(),
        tree.perhaps("corrections", PositionNode::number).orElse(0),
        tree.flag("extended"),
        tree.each("deputies", one -> deputyship(PositionNode.list(one, 4, 4))),
        new TreeSet<>(tree.each("parties", this::person)),
        urged);
  }

  private Pause pause() {
    if (tree.has("asked")) {
      List<String> items = tree.each("asked", PositionNode::text);
      if (items.isEmpty()) {
        throw FlowPositions.unreadable("waits for an answer to nothing");
      }
      return new Pause.Correcting(Set.copyOf(items));
    }
    return tree.has("special") ? new Pause.Special(tree.text("special")) : new Pause.None();
  }

  private static FlowMoment moment(List<?> urge) {
    LocalDate day = day(urge.get(1));
    return urge.size() == 2
        ? FlowMoment.of(day)
        : new FlowMoment(day, Optional.of(LocalTime.parse(PositionNode.text(urge.get(2)))));
  }

  private Deputyship deputyship(List<?> one) {
    return new Deputyship(person(one.get(0)), person(one.get(1)), day(one.get(2)), day(one.get(3)));
  }

  private static LocalDate day(@Nullable Object text) {
    return LocalDate.parse(PositionNode.text(text));
  }

  PersonId person(@Nullable Object place) {
    int number = PositionNode.number(place);
    if (number >= people.size()) {
      throw FlowPositions.unreadable("names somebody who is not in it");
    }
    return people.get(number);
  }

  /** How many lines the record had when something happened, which are not more than it has now. */
  int at(int number) {
    if (number > lines) {
      throw FlowPositions.unreadable("tells of what has not happened yet");
    }
    return number;
  }
}
