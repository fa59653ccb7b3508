package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.resolution.ResolvingMaterials;
import io.gongjian.engine.resolution.StandMaterials;
import io.gongjian.engine.resolution.StandingMaterials;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.engine.resolution.UsingEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What drafts and applications are told of materials and licences. */
@ApplicationScoped
public class MaterialWiring {

  @Produces
  @Singleton
  StandMaterials standMaterials(ResolvingMaterials resolving) {
    return new StandingMaterials(resolving);
  }

  @Produces
  @Singleton
  UseEvidence useEvidence(Ledger ledger, LicenceLibrary library) {
    return new UsingEvidence(library, ledger);
  }
}
