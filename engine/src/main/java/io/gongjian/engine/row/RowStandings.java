package io.gongjian.engine.row;

import java.util.BitSet;

/**
 * How the rows of a stratum stand, by their numbers.
 *
 * @param holds the rows that hold
 * @param possible the rows that hold, or that something unknown could still make hold
 */
public record RowStandings(BitSet holds, BitSet possible) {}
