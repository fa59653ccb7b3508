package io.gongjian.processes.bpmn;

/** The elements that are written, and no others; with their size in the diagram. */
enum BpmnKind {
  START("startEvent", 36, 36),
  END("endEvent", 36, 36),
  /** Leaves its block by an error, which ends all that is open in it. */
  CLOSING_END("endEvent", 36, 36),
  USER_TASK("userTask", 120, 80),
  RECEIVE_TASK("receiveTask", 120, 80),
  CHOICE("exclusiveGateway", 50, 50),
  PARALLEL("parallelGateway", 50, 50),
  BLOCK("subProcess", 0, 0),
  /** Where a block is left that was closed from within. */
  BOUNDARY("boundaryEvent", 36, 36);

  private final String element;
  private final int width;
  private final int height;

  BpmnKind(String element, int width, int height) {
    this.element = element;
    this.width = width;
    this.height = height;
  }

  String element() {
    return element;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
