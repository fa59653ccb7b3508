package io.gongjian.webapp.page.apply.material;

import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicencesOfProject;
import io.gongjian.engine.project.Project;
import io.gongjian.forms.prefill.FindHeldLicences;
import io.gongjian.forms.prefill.HeldLicence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The licences of the library that count for a project, for filling in forms. */
public final class LicencesHeld implements FindHeldLicences {

  private final LicencesOfProject licences;

  public LicencesHeld(LicencesOfProject licences) {
    this.licences = licences;
  }

  @Override
  public List<HeldLicence> find(Project project, LocalDate asOf) {
    return licences.of(project).stream()
        .filter(licence -> licence.isValidOn(asOf))
        .map(LicencesHeld::held)
        .toList();
  }

  private static HeldLicence held(LicenceDocument licence) {
    return new HeldLicence(
        licence.kind(),
        licence.number(),
        Optional.of(licence.issuer().value()),
        Optional.of(licence.validFrom()),
        licence.validUntil());
  }
}
