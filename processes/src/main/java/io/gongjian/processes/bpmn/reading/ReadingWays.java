package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.StepId;
import io.gongjian.processes.bpmn.BpmnIds;
import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Follows the flows of a scope from its beginning. A split is followed on each of its ways until
 * they meet again; where all that lead to a node have arrived there, the way goes on behind it. So
 * what is read is made of blocks, one within the other, or it is refused.
 */
final class ReadingWays {

  private static final int MOST_DEPTH = 300;

  private final ReadScope scope;
  private final BackArcs back;
  private final Optional<XmlElement> around;
  private final boolean isClosable;
  private final Set<String> visited = new HashSet<>();
  private int sideBySide;
  private int depth;

  private ReadingWays(ReadScope scope, Optional<XmlElement> around, boolean isClosable) {
    this.scope = scope;
    this.back = new BackArcs(scope);
    this.around = around;
    this.isClosable = isClosable;
  }

  /** The rows of a process. */
  static List<ReadRow> of(XmlElement process) {
    return new ReadingWays(new ReadScope(process), Optional.empty(), false).rows();
  }

  private List<ReadRow> rows() {
    Walk whole = walk(scope.beginning().id(), null);
    whole.join().ifPresent(this::notClosed);
    for (XmlElement node : scope.toVisit()) {
      if (!visited.contains(node.id())) {
        throw new NotRead(Reason.UNREACHED, node);
      }
    }
    return whole.rows();
  }

  private void notClosed(String join) {
    throw new NotRead(Reason.NOT_CLOSED, scope.node(join));
  }

  /** Follows a way from a node, with the row right before it. */
  private Walk walk(String from, @Nullable ReadRow before) {
    List<ReadRow> rows = new ArrayList<>();
    @Nullable ReadRow last = before;
    String at = from;
    int arrivals = 1;
    while (arrivals >= back.into(at)) {
      XmlElement node = scope.node(at);
      visited.add(at);
      if (BpmnWords.TASKS.contains(node.name())) {
        last = new ReadRow(node, around);
        rows.add(last);
      } else if (node.is("subProcess")) {
        rows.addAll(inside(node));
        last = null;
      }
      List<ReadArc> ways = scope.out(at);
      if (ways.isEmpty()) {
        return new Walk(rows, Optional.empty(), 0, node);
      }
      if (node.is("endEvent")) {
        throw new NotRead(Reason.SPLIT, node);
      }
      if (ways.size() == 1) {
        at = onward(ways.get(0));
        arrivals = 1;
        continue;
      }
      Walk split = split(node, ways, last);
      rows.addAll(split.rows());
      last = null;
      if (split.isEnded()) {
        return new Walk(rows, Optional.empty(), 0, split.end());
      }
      at = split.join().orElseThrow();
      arrivals = split.arrivals();
    }
    return new Walk(rows, Optional.of(at), arrivals, scope.node(at));
  }

  private String onward(ReadArc way) {
    if (back.contains(way)) {
      throw new NotRead(Reason.LOOP, way.element());
    }
    return way.to();
  }

  private List<ReadRow> inside(XmlElement subProcess) {
    List<ReadRow> rows =
        new ReadingWays(
                new ReadScope(subProcess), Optional.of(subProcess), scope.isClosable(subProcess))
            .rows();
    boolean isBlock =
        !rows.isEmpty()
            && rows.get(0).block().isPresent()
            && rows.stream().allMatch(row -> row.block().equals(rows.get(0).block()));
    if (isBlock) {
      rows.forEach(row -> row.blockIs(subProcess));
    }
    return rows;
  }

  private Walk split(XmlElement node, List<ReadArc> ways, @Nullable ReadRow last) {
    boolean isImplicit = ways.size() == 2 && ways.stream().allMatch(ReadArc::isAsked);
    boolean isParallel = node.is("parallelGateway");
    if (!isParallel && !node.is("exclusiveGateway") && !isImplicit) {
      throw new NotRead(Reason.SPLIT, node);
    }
    if (++depth > MOST_DEPTH) {
      throw new NotRead(Reason.TOO_COMPLEX, node);
    }
    Walk walk = isParallel ? parallel(node, ways) : choice(node, ways, last);
    depth--;
    return walk;
  }

  private Walk parallel(XmlElement node, List<ReadArc> ways) {
    List<Walk> walks = new ArrayList<>();
    sideBySide++;
    ways.forEach(way -> walks.add(walk(onward(way), null)));
    sideBySide--;
    WaysMeeting meeting = WaysMeeting.of(node, walks);
    meeting
        .join()
        .filter(join -> !scope.node(join).is("parallelGateway") || isWaiting(meeting, join))
        .ifPresent(join -> notClosed(node.id()));
    List<Walk> branches = walks.stream().filter(walk -> !walk.isEmpty()).toList();
    List<ReadRow> rows = new ArrayList<>();
    for (int number = 0; number < branches.size(); number++) {
      for (ReadRow row : branches.get(number).rows()) {
        if (row.block().isPresent()) {
          throw new NotRead(Reason.NESTED, row.block().orElseThrow());
        }
        rows.add(row);
        if (branches.size() > 1) {
          row.inBlock(node, number);
        }
      }
    }
    return new Walk(rows, meeting.join(), meeting.arrivals(), node);
  }

  private boolean isWaiting(WaysMeeting meeting, String join) {
    return meeting.arrivals() < back.into(join);
  }

  /** Ways of which one is taken; one that only ends, or leads back, is no branch of its own. */
  private Walk choice(XmlElement node, List<ReadArc> ways, @Nullable ReadRow last) {
    Map<ReadArc, Walk> going = new LinkedHashMap<>();
    for (ReadArc way : ways) {
      if (back.contains(way)) {
        returns(way, last);
        continue;
      }
      Walk walk = walk(way.to(), last);
      boolean isExit = walk.isEnded() && walk.isEmpty();
      asks(way, isExit ? Optional.ofNullable(last) : first(walk), isExit);
      if (isExit) {
        exit(walk.end(), last);
      } else {
        going.put(way, walk);
      }
    }
    if (going.size() > 1) {
      going.forEach(ReadingWays::conditions);
    }
    WaysMeeting meeting = WaysMeeting.of(node, going.values());
    boolean isJoinedWrongly =
        going.size() > 1
            && meeting.join().filter(join -> scope.node(join).is("parallelGateway")).isPresent();
    if (isJoinedWrongly) {
      notClosed(node.id());
    }
    List<ReadRow> rows = going.values().stream().flatMap(walk -> walk.rows().stream()).toList();
    return new Walk(rows, meeting.join(), meeting.arrivals(), node);
  }

  private static Optional<ReadRow> first(Walk walk) {
    return walk.rows().size() == 1 ? Optional.of(walk.rows().get(0)) : Optional.empty();
  }

  private static void conditions(ReadArc way, Walk walk) {
    if (!BpmnWords.QUESTION.matcher(way.condition()).matches()) {
      walk.rows().forEach(row -> row.condition(way.label()));
    }
  }

  /** A question of a written file is one about the step beside it. */
  private static void asks(ReadArc way, Optional<ReadRow> row, boolean isExit) {
    Matcher question = BpmnWords.QUESTION.matcher(way.condition());
    if (question.matches()) {
      StepId asked = new StepId(question.group(2));
      boolean isOfIt =
          question.group(1).equals(isExit ? "closes" : "opens")
              && row.flatMap(one -> BpmnIds.step(one.task().id()))
                  .filter(asked::equals)
                  .isPresent();
      if (!isOfIt) {
        throw new NotRead(Reason.CONDITION, XmlWords.line(way.condition()), way.element().line());
      }
      row.ifPresent(one -> one.asked(isExit));
    }
  }

  private void returns(ReadArc way, @Nullable ReadRow last) {
    String target = way.to();
    while (scope.node(target).is("exclusiveGateway") && scope.out(target).size() == 1) {
      target = scope.out(target).get(0).to();
    }
    if (last == null || !BpmnWords.TASKS.contains(scope.node(target).name())) {
      throw new NotRead(Reason.LOOP, way.element());
    }
    last.returnsTo(target);
  }

  /** An end right behind a step: there the case is closed. */
  private void exit(XmlElement end, @Nullable ReadRow last) {
    boolean isError = end.child("errorEventDefinition").isPresent();
    boolean isClosing =
        around.isPresent()
            ? isError && isClosable
            : isError || sideBySide == 0 || end.child("terminateEventDefinition").isPresent();
    if (last == null || !isClosing) {
      throw new NotRead(Reason.ENDED_WITHIN, end);
    }
    last.closes();
  }
}
