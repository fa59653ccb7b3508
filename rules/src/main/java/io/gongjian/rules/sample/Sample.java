package io.gongjian.rules.sample;

/**
 * A value of a slot that stands for all values the rules cannot tell from it.
 *
 * @param value the slot's value
 * @param piece its place among the slot's samples; neighbours of an ordered slot are neighbours
 */
public record Sample(Object value, int piece) {}
