package io.gongjian.processes.flow;

/**
 * One thing that did not come out as expected.
 *
 * @param aspect {@code action}, {@code state}, {@code open}, {@code waiting}, {@code done}, {@code
 *     record}
 * @param subject the step, the act, or the number of the action with its act
 */
public record FlowDifference(String aspect, String subject, String expected, String actual) {}
