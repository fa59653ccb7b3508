package io.gongjian.engine.project;

import io.gongjian.engine.receipt.EngineVersion;

/**
 * The outcome of replaying a receipt.
 *
 * @param same true when the answer made again is the kept one, byte for byte
 * @param hashAgain SHA-256 of the receipt of the answer made again
 * @param keptBy the engine that made the kept answer
 * @param replayedBy the engine that made it again
 */
public record Replay(
    DeterminationSummary summary,
    boolean same,
    String hashAgain,
    EngineVersion keptBy,
    EngineVersion replayedBy) {}
