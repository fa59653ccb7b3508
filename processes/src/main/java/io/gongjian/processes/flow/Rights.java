package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;

/** Who has a part in a case: its lanes, everybody who got a task, the applicant, the product. */
final class Rights {

  private final Course course;

  Rights(Course course) {
    this.course = course;
  }

  boolean has(RunningFlow running, PersonId person) {
    return person.equals(PersonId.APPLICANT)
        || person.equals(PersonId.SYSTEM)
        || running.dealings().parties().contains(person)
        || course.isOfLanes(person);
  }
}
