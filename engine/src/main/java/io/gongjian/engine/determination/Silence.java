package io.gongjian.engine.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Decision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No text of the pack that decides something was in force on the day asked, so that nothing can be
 * said of it, neither yes nor no.
 *
 * @param matter the matter concerned; empty for the process type and the end-to-end target
 * @param about what the text would decide
 * @param begins the first day after the one asked on which such a text is in force, where one is
 *     known
 * @param ended the day on which the last such text before it ceased to be in force
 */
public record Silence(
    Optional<MatterId> matter,
    Decision about,
    Optional<LocalDate> begins,
    Optional<LocalDate> ended) {}
