package io.gongjian.engine.casefile;

import io.gongjian.engine.matter.DepartmentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A case with what lists are sorted and filtered by.
 *
 * @param dueOn the day by which something must be done next, as its clocks showed when it changed;
 *     empty while they are paused
 * @param remindOn the next day on which somebody is to be reminded of it; empty where none is
 * @param departments those that decide it or have a step of its flow
 */
public record KeptCase(
    CaseFile file,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> remindOn,
    Set<DepartmentId> departments) {

  public KeptCase {
    departments = Set.copyOf(departments);
  }
}
