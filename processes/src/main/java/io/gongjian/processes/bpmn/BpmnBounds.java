package io.gongjian.processes.bpmn;

/** Where a shape lies in the diagram. */
record BpmnBounds(int left, int top, int width, int height) {

  static BpmnBounds around(BpmnKind kind, int left, int middle) {
    return new BpmnBounds(left, middle - kind.height() / 2, kind.width(), kind.height());
  }

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  int centre() {
    return left + width / 2;
  }

  int middle() {
    return top + height / 2;
  }
}
