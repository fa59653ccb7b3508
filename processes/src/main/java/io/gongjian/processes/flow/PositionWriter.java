package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes where a case stands as a tree. People are written once, in the order in which they are
 * named, and told by their place; what is as it mostly is, is left out.
 */
final class PositionWriter {

  private final Map<PersonId, Integer> people = new LinkedHashMap<>();

  Map<String, Object> tree(RunningFlow running) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("v", FlowPositions.VERSION);
    tree.put("flow", running.flow().id().value());
    tree.put("lines", running.now());
    if (running.state().isClosed()) {
      tree.put("closed", running.state().word());
    }
    Map<String, Object> steps = new LinkedHashMap<>();
    running.steps().stands().forEach((id, stand) -> steps.put(id.value(), tree(stand)));
    tree.put("steps", steps);
    put(tree, "back", running.steps().back().stream().map(PositionWriter::tree).toList());
    dealings(tree, running.dealings());
    tree.put("people", people.keySet().stream().map(PersonId::value).toList());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, List<?> list) {
    if (!list.isEmpty()) {
      tree.put(name, list);
    }
  }

  private void dealings(Map<String, Object> tree, Dealings dealings) {
    dealings.pause().asCorrecting().ifPresent(asked -> tree.put("asked", sorted(asked.items())));
    dealings.pause().asSpecial().ifPresent(special -> tree.put("special", special.kind()));
    if (dealings.corrections() > 0) {
      tree.put("corrections", dealings.corrections());
    }
    if (dealings.extended()) {
      tree.put("extended", true);
    }
    put(
        tree,
        "deputies",
        dealings.deputies().stream()
            .map(
                one ->
                    List.of(
                        place(one.person()),
                        place(one.deputy()),
                        one.from().toString(),
                        one.until().toString()))
            .toList());
    put(tree, "parties", places(dealings.parties()));
    List<List<Object>> urged = new ArrayList<>();
    dealings.urged().forEach((person, at) -> urged.add(urge(person, at)));
    put(tree, "urged", urged);
  }

  private static List<String> sorted(Collection<String> items) {
    return List.copyOf(new TreeSet<>(items));
  }

  private List<Object> urge(PersonId person, FlowMoment at) {
    List<Object> urge = new ArrayList<>(List.of(place(person), at.day().toString()));
    at.time().ifPresent(time -> urge.add(time.toString()));
    return urge;
  }

  private Map<String, Object> tree(StepStand stand) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (stand instanceof StepStand.Skipped skipped) {
      tree.put("skipped", skipped.at());
    } else if (stand instanceof StepStand.Ended ended) {
      tree.put("how", ended.how().word());
      tree.put("at", ended.at());
      ended.resumed().ifPresent(way -> tree.put("resumed", tree(way)));
      tree.put("round", tree(ended.round()));
    } else if (stand instanceof StepStand.Open open) {
      tree.put("round", tree(open.round()));
    }
    return tree;
  }

  private static Map<String, Object> tree(WayBack way) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("target", way.target().value());
    tree.put("reopened", way.reopened().stream().map(StepId::value).toList());
    return tree;
  }

  private Map<String, Object> tree(Round round) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sign", sign(round.sign()));
    tree.put("next", round.next());
    tree.put("seats", round.seats().stream().map(this::tree).toList());
    put(
        tree,
        "helped",
        round.helped().stream()
            .map(
                help ->
                    List.of(
                        place(help.hand().person()),
                        help.hand().isSigner(),
                        place(help.by()),
                        help.at()))
            .toList());
    return tree;
  }

  private static Object sign(SignRule rule) {
    if (rule instanceof SignRule.Share share) {
      return share.percent();
    }
    return rule instanceof SignRule.One ? "one" : rule instanceof SignRule.Any ? "any" : "all";
  }

  private Map<String, Object> tree(Seat seat) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("n", seat.number());
    tree.put("of", places(seat.people()));
    seat.after().ifPresent(number -> tree.put("after", number));
    seat.claimed().ifPresent(person -> tree.put("claimed", place(person)));
    put(
        tree,
        "hands",
        seat.hands().stream().map(hand -> List.of(place(hand.person()), hand.isSigner())).toList());
    seat.answer().ifPresent(said -> tree.put("said", said(said)));
    if (seat.touched()) {
      tree.put("touched", true);
    }
    return tree;
  }

  /** Who has answered for another stands behind. */
  private List<Object> said(SignerAnswer said) {
    List<Object> tree =
        new ArrayList<>(List.of(place(said.owner()), said.outcome().word(), said.at()));
    Optional.of(said.by())
        .filter(by -> !by.equals(said.owner()))
        .map(this::place)
        .ifPresent(tree::add);
    return tree;
  }

  private List<Integer> places(Collection<PersonId> some) {
    return some.stream().map(this::place).toList();
  }

  private Integer place(PersonId person) {
    return people.computeIfAbsent(person, fresh -> people.size());
  }
}
