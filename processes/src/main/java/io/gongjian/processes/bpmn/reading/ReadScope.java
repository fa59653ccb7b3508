package io.gongjian.processes.bpmn.reading;

import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes of a process, or of a sub-process, and the flows between them. */
final class ReadScope {

  private static final int MOST_NODES = 3_000;

  private final XmlElement element;
  private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
  private final List<ReadArc> arcs = new ArrayList<>();
  private final Map<String, List<ReadArc>> out = new LinkedHashMap<>();
  private final Set<String> behindBoundaries = new HashSet<>();
  private final Set<String> closable = new HashSet<>();

  ReadScope(XmlElement element) {
    this.element = element;
    for (XmlElement child : element.children()) {
      if (child.isBpmn() && BpmnWords.NODES.contains(child.name())) {
        if (child.id().isEmpty() || nodes.size() >= MOST_NODES) {
          throw new NotRead(Reason.REFERENCE, child);
        }
        nodes.put(child.id(), child);
      }
    }
    element.children("sequenceFlow").forEach(this::arc);
    for (XmlElement node : List.copyOf(nodes.values())) {
      if (node.is("boundaryEvent")) {
        boundary(node);
      }
    }
  }

  private void arc(XmlElement flow) {
    String from = flow.attribute("sourceRef").orElse("");
    String to = flow.attribute("targetRef").orElse("");
    if (!nodes.containsKey(from) || !nodes.containsKey(to)) {
      throw new NotRead(Reason.REFERENCE, flow);
    }
    boolean isDefault =
        !flow.id().isEmpty()
            && node(from).attribute("default").filter(flow.id()::equals).isPresent();
    ReadArc arc = new ReadArc(flow, from, to, isDefault);
    arcs.add(arc);
    out.computeIfAbsent(from, fresh -> new ArrayList<>()).add(arc);
  }

  /** Where a block is closed from within: it leads to an end, and to nothing else. */
  private void boundary(XmlElement event) {
    String host = event.attribute("attachedToRef").orElse("");
    List<ReadArc> ways = out(event.id());
    boolean isClosing =
        event.child("errorEventDefinition").isPresent()
            && nodes.containsKey(host)
            && node(host).is("subProcess")
            && ways.size() == 1
            && node(ways.get(0).to()).is("endEvent");
    if (!isClosing) {
      throw new NotRead(Reason.BOUNDARY, event);
    }
    closable.add(host);
    behindBoundaries.add(event.id());
    String end = ways.get(0).to();
    arcs.removeAll(ways);
    out.remove(event.id());
    if (arcs.stream().noneMatch(arc -> arc.to().equals(end))) {
      behindBoundaries.add(end);
    }
  }

  XmlElement element() {
    return element;
  }

  XmlElement node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  List<ReadArc> out(String id) {
    return out.getOrDefault(id, List.of());
  }

  List<ReadArc> arcs() {
    return List.copyOf(arcs);
  }

  /** True for a sub-process that an error within it ends. */
  boolean isClosable(XmlElement subProcess) {
    return closable.contains(subProcess.id());
  }

  /** All but those that are only come to where a block is closed. */
  List<XmlElement> toVisit() {
    return nodes.values().stream().filter(node -> !behindBoundaries.contains(node.id())).toList();
  }

  /** Where it begins: at its one start event, or else at the one node that nothing leads to. */
  XmlElement beginning() {
    List<XmlElement> starts = toVisit().stream().filter(node -> node.is("startEvent")).toList();
    if (starts.isEmpty()) {
      Set<String> led = new HashSet<>();
      arcs.forEach(arc -> led.add(arc.to()));
      starts = toVisit().stream().filter(node -> !led.contains(node.id())).toList();
    }
    if (starts.size() != 1) {
      throw new NotRead(Reason.BEGINNING, starts.isEmpty() ? element : starts.get(1));
    }
    return starts.get(0);
  }
}
