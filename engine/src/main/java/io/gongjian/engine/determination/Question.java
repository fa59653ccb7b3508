package io.gongjian.engine.determination;

import io.gongjian.engine.vocabulary.FactId;

/**
 * A question whose answer still matters.
 *
 * @param settles how many open matters some answer to it settles at once
 * @param concerns how many open matters still look at it
 */
public record Question(FactId fact, int settles, int concerns) {}
