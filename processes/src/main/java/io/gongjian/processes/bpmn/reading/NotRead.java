package io.gongjian.processes.bpmn.reading;

/** Ends the reading of a file; it never leaves this package. */
final class NotRead extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient BpmnRefusal refusal;

  NotRead(BpmnRefusal.Reason reason, String subject, int line) {
    super(reason + " " + subject);
    this.refusal = new BpmnRefusal(reason, subject, line);
  }

  NotRead(BpmnRefusal.Reason reason, XmlElement element) {
    this(reason, element.called(), element.line());
  }

  BpmnRefusal refusal() {
    return refusal;
  }
}
