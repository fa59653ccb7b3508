package io.gongjian.forms.prefill;

import io.gongjian.engine.project.Project;
import java.time.LocalDate;
import java.util.List;

/** Finds the licences that count for a project on a day, the latest of each kind first. */
@FunctionalInterface
public interface FindHeldLicences {

  List<HeldLicence> find(Project project, LocalDate asOf);
}
