package io.gongjian.engine.project;

import io.gongjian.engine.receipt.Receipt;

/** A determination that is kept, with its receipt. */
public record SavedDetermination(DeterminationSummary summary, Receipt receipt) {}
