package io.gongjian.processes.bpmn.reading;

/**
 * A sequence flow.
 *
 * @param otherwise whether it is taken where no other is
 */
record ReadArc(XmlElement element, String from, String to, boolean otherwise) {

  String condition() {
    return element.child("conditionExpression").map(XmlElement::text).orElse("");
  }

  /** True where something is asked before it is taken. */
  boolean isAsked() {
    return otherwise || element.child("conditionExpression").isPresent();
  }

  /** What stands at it, for people. */
  String label() {
    String condition = XmlWords.line(condition());
    String title = element.title();
    if (condition.isEmpty()) {
      return title.isEmpty() ? element.id() : title;
    }
    return title.isEmpty() ? condition : title + ": " + condition;
  }
}
