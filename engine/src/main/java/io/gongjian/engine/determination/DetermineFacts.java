package io.gongjian.engine.determination;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks what applies by facts that are given with the question, as they came from outside.
 *
 * @param asOf the day whose law counts, {@code 2026-01-31}; today when empty
 * @param facts fact id to value; null means that the fact is not known
 */
public record DetermineFacts(
    String region, Optional<String> asOf, Map<String, ? extends @Nullable Object> facts) {}
