package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import java.time.LocalDate;

/**
 * What one may do, another may do too.
 *
 * @param from the first day
 * @param until the last day
 */
record Deputyship(PersonId person, PersonId deputy, LocalDate from, LocalDate until) {

  boolean lets(PersonId other, LocalDate day) {
    return deputy.equals(other) && !day.isBefore(from) && !day.isAfter(until);
  }
}
