package io.gongjian.processes.flow;

import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rounds of a step in a position. */
final class RoundReader {

  private final Step step;
  private final PositionReader position;

  RoundReader(Step step, PositionReader position) {
    this.step = step;
    this.position = position;
  }

  Round round(PositionNode node) {
    int next = node.number("next");
    Set<Integer> before = new HashSet<>();
    List<Seat> seats = new ArrayList<>();
    int last = -1;
    for (Object one : node.list("seats")) {
      Seat seat = seat(PositionNode.node(one));
      boolean isAfterNobody = seat.after().filter(other -> !before.contains(other)).isPresent();
      if (seat.number() <= last || seat.number() >= next || isAfterNobody) {
        throw FlowPositions.unreadable("has signers who stand in no order");
      }
      last = seat.number();
      before.add(last);
      seats.add(seat);
    }
    return new Round(
        sign(node.members().get("sign")),
        seats,
        node.each("helped", help -> help(PositionNode.list(help, 4, 4))),
        next);
  }

  private static SignRule sign(@Nullable Object told) {
    if (told instanceof Integer percent) {
      return new SignRule.Share(percent);
    }
    return switch (PositionNode.text(told)) {
      case "one" -> new SignRule.One();
      case "any" -> new SignRule.Any();
      case "all" -> new SignRule.All();
      default -> throw FlowPositions.unreadable("has a rule of signing that is none");
    };
  }

  private Seat seat(PositionNode node) {
    List<?> of = node.list("of");
    if (of.isEmpty()) {
      throw FlowPositions.unreadable("has a task that is nobody's");
    }
    return new Seat(
        node.number("n"),
        node.perhaps("after", PositionNode::number),
        of.stream().map(position::person).toList(),
        node.perhaps("claimed", position::person),
        node.each("hands", hand -> hand(PositionNode.list(hand, 2, 2))),
        node.perhaps("said", said -> answer(PositionNode.list(said, 3, 4))),
        node.flag("touched"));
  }

  private Hand hand(List<?> told) {
    return new Hand(position.person(told.get(0)), PositionNode.flag(told.get(1)));
  }

  private Help help(List<?> told) {
    return new Help(
        hand(told), position.person(told.get(2)), position.at(PositionNode.number(told.get(3))));
  }

  private SignerAnswer answer(List<?> told) {
    return new SignerAnswer(
        position.person(told.get(0)),
        position.person(told.get(told.size() == 3 ? 0 : 3)),
        position.outcome(step, PositionNode.text(told.get(1))),
        position.at(PositionNode.number(told.get(2))));
  }
}
