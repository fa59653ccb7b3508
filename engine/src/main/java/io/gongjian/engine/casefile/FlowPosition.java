package io.gongjian.engine.casefile;

/**
 * Where a case stands in its flow, as what runs it keeps it between two actions; nobody else reads
 * it.
 */
public record FlowPosition(String json) {}
