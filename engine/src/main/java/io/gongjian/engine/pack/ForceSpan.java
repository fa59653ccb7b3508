package io.gongjian.engine.pack;

import java.time.LocalDate;

/**
 * Days over which the same rows are in force.
 *
 * @param from the first of them; {@link LocalDate#MIN} when nothing began before
 * @param to the first day after them; {@link LocalDate#MAX} when nothing changes any more
 */
public record ForceSpan(LocalDate from, LocalDate to) {}
