package io.gongjian.processes.bpmn;

import java.util.Optional;

/**
 * A node of a written flow.
 *
 * @param lane the id of the lane that it lies in
 * @param within the id of the block that it lies in
 * @param host the block on whose border it sits
 * @param port the height at which flows come and go
 */
record BpmnNode(
    String id,
    BpmnKind kind,
    String name,
    String lane,
    Optional<String> within,
    Optional<String> host,
    BpmnBounds bounds,
    int port) {}
