package io.gongjian.engine.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks to keep what applies to a project.
 *
 * @param asOf the day whose law counts; today when empty
 * @param basedOn the version of the project that was shown; empty when whatever it is now will do
 */
public record SaveDetermination(
    ProjectId project, Optional<LocalDate> asOf, Optional<Long> basedOn) {}
