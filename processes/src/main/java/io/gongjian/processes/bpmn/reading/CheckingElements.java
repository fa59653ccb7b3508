package io.gongjian.processes.bpmn.reading;

import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import io.gongjian.processes.bpmn.reading.BpmnRemark.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a file against the closed list of what is read: whatever does not stand there is refused by
 * its name, wherever in the file it stands.
 */
final class CheckingElements {

  private static final int MOST = 50;
  private static final int LONGEST = 300;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern REFERENCE = Pattern.compile("[^\\s<>\"'&${}]{1,200}");
  private static final Set<String> IN_SCOPE = Set.of("process", "subProcess");

  private final List<BpmnRefusal> refusals = new ArrayList<>();
  private final Set<BpmnRemark> remarks = new LinkedHashSet<>();
  private final Set<String> ids = new HashSet<>();

  void check(XmlElement root) {
    if (!root.is("definitions")) {
      refuse(Reason.NOT_BPMN, root.called(), root);
      return;
    }
    element(root, root);
  }

  List<BpmnRefusal> refusals() {
    return List.copyOf(refusals);
  }

  List<BpmnRemark> remarks() {
    return List.copyOf(remarks);
  }

  private void refuse(Reason reason, String subject, XmlElement element) {
    if (refusals.size() < MOST) {
      refusals.add(new BpmnRefusal(reason, subject, element.line()));
    }
  }

  private void element(XmlElement element, XmlElement parent) {
    expressions(element);
    if (BpmnWords.DRAWING.contains(element.space()) || isLeft(element)) {
      element.children().forEach(child -> drawn(child, element));
      return;
    }
    if (!element.isBpmn() || !BpmnWords.isRead(element.name())) {
      refuse(Reason.ELEMENT, element.called(), element);
      return;
    }
    if (!element.id().isEmpty() && !ids.add(element.id())) {
      refuse(Reason.DUPLICATE_ID, element.called(), element);
    }
    boolean isOfScope = BpmnWords.NODES.contains(element.name()) || element.is("sequenceFlow");
    if (isOfScope && !(parent.isBpmn() && IN_SCOPE.contains(parent.name()))) {
      refuse(Reason.PLACE, element.called(), element);
    }
    attributes(element);
    content(element);
    if (element.is("extensionElements")) {
      element.children().forEach(child -> extension(child, parent));
    } else {
      element.children().forEach(child -> element(child, element));
    }
  }

  /** What is passed over; it is told once, unless it only says where things lie. */
  private boolean isLeft(XmlElement element) {
    boolean isLeft = element.isBpmn() && BpmnWords.LEFT.contains(element.name());
    if (isLeft && !element.is("documentation")) {
      remarks.add(new BpmnRemark(What.ELEMENT, element.name(), element.title()));
    }
    return isLeft;
  }

  /** In what is passed over nothing is read, and yet nothing may hide in it. */
  private void drawn(XmlElement element, XmlElement parent) {
    expressions(element);
    boolean isKnown =
        BpmnWords.DRAWING.contains(element.space())
            || BpmnWords.EDITORS.contains(element.space())
            || (element.isBpmn() && isOfLeft(element, parent));
    if (!isKnown) {
      refuse(Reason.ELEMENT, element.called(), element);
    }
    element.children().forEach(child -> drawn(child, element));
  }

  private static boolean isOfLeft(XmlElement element, XmlElement parent) {
    return parent.isBpmn()
        && (BpmnWords.LEFT.contains(element.name())
            || element.is("text")
            || element.is("extensionElements"));
  }

  private void extension(XmlElement element, XmlElement owner) {
    expressions(element);
    if (element.space().equals(BpmnWords.ROWS)) {
      element.children().forEach(child -> extension(child, owner));
    } else if (BpmnWords.EDITORS.contains(element.space())) {
      element.children().forEach(child -> drawn(child, element));
    } else {
      refuse(Reason.ELEMENT, element.called() + " · " + owner.called(), element);
    }
  }

  private void attributes(XmlElement element) {
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      int blank = attribute.getKey().lastIndexOf(' ');
      String space = attribute.getKey().substring(0, Math.max(0, blank));
      String name = attribute.getKey().substring(blank + 1);
      if (BpmnWords.ENGINES.contains(space) && BpmnWords.LEFT_OF_ENGINES.contains(name)) {
        if (BpmnWords.TASKS.contains(element.name())) {
          String text = name + "=" + XmlWords.line(attribute.getValue());
          remarks.add(new BpmnRemark(What.ATTRIBUTE, element.called(), text));
        }
      } else if (!isAllowed(element, space, name, attribute.getValue())) {
        refuse(Reason.ATTRIBUTE, XmlWords.line(name) + " · " + element.called(), element);
      }
    }
  }

  private static boolean isAllowed(XmlElement element, String space, String name, String value) {
    return space.isEmpty()
        ? BpmnWords.isAllowed(element.name(), name, value)
        : space.equals(BpmnWords.INSTANCE) || BpmnWords.EDITORS.contains(space);
  }

  private void expressions(XmlElement element) {
    element
        .attributes()
        .forEach(
            (key, value) -> {
              if (BpmnWords.EXPRESSION.matcher(value).find()) {
                String name = XmlWords.line(key.substring(key.lastIndexOf(' ') + 1));
                refuse(Reason.EXPRESSION, name + " · " + element.called(), element);
              }
            });
    if (!element.is("conditionExpression")
        && BpmnWords.EXPRESSION.matcher(element.content()).find()) {
      refuse(Reason.EXPRESSION, element.called(), element);
    }
  }

  private void content(XmlElement element) {
    String text = element.text();
    boolean isAllowed =
        switch (element.name()) {
          case "conditionExpression" -> true;
          case "loopCardinality" -> text.isEmpty() || NUMBER.matcher(text).matches();
          case "incoming", "outgoing", "flowNodeRef" -> REFERENCE.matcher(text).matches();
          default -> text.isEmpty();
        };
    if (!isAllowed) {
      refuse(Reason.CONTENT, element.called(), element);
    }
    if (element.is("conditionExpression") && !isCondition(text)) {
      refuse(Reason.CONDITION, XmlWords.line(text), element);
    }
  }

  private static boolean isCondition(String text) {
    return text.length() <= LONGEST
        && (BpmnWords.QUESTION.matcher(text).matches()
            || BpmnWords.WORDS.matcher(text).matches()
            || isComparison(text));
  }

  private static boolean isComparison(String text) {
    return BpmnWords.COMPARISON.matcher(text).matches()
        && !BpmnWords.NOT_A_FACT.matcher(text).matches();
  }
}
