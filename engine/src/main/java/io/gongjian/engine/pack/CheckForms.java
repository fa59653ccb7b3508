package io.gongjian.engine.pack;

import java.time.LocalDate;

/**
 * Checks the forms of a pack together: whether any set of them can be merged, and their scenarios.
 */
@FunctionalInterface
public interface CheckForms {

  /**
   * Checks the forms of {@code pack}.
   *
   * @param day the day asked for a scenario that names none
   */
  FormReport check(Pack pack, LocalDate day);
}
