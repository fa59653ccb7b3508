package io.gongjian.webapp.wiring;

import io.gongjian.forms.application.StandMaterials;
import io.gongjian.forms.prefill.FindHeldLicences;
import io.gongjian.webapp.materials.DeterminedMaterials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What drafts and applications are told of materials and licences. */
@ApplicationScoped
public class MaterialWiring {

  @Produces
  @Singleton
  StandMaterials standMaterials() {
    return new DeterminedMaterials();
  }

  @Produces
  @Singleton
  FindHeldLicences findHeldLicences() {
    return (project, asOf) -> List.of();
  }
}
