package io.gongjian.engine.flow;

import java.util.Optional;

/**
 * A line of the handling record.
 *
 * @param forWhom whose task it was, where a deputy acted
 */
public record RecordLine(FlowRequest request, Optional<PersonId> forWhom) {}
