package io.gongjian.engine.flow;

/** An action that somebody asks for. */
public record FlowRequest(PersonId by, FlowMoment at, FlowAction action) {}
