package io.gongjian.processes.bpmn;

/** A point of the diagram. */
record BpmnPoint(int left, int top) {}
