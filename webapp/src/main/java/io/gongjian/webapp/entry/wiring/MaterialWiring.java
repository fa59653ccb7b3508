package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.licence.LicencesOfProject;
import io.gongjian.engine.resolution.ResolvingMaterials;
import io.gongjian.forms.application.StandMaterials;
import io.gongjian.forms.application.UseDocument;
import io.gongjian.forms.prefill.FindHeldLicences;
import io.gongjian.webapp.page.apply.material.LicencesHeld;
import io.gongjian.webapp.page.apply.material.MaterialsResolved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What drafts and applications are told of materials and licences. */
@ApplicationScoped
public class MaterialWiring {

  @Produces
  @Singleton
  StandMaterials standMaterials(ResolvingMaterials resolving) {
    return new MaterialsResolved(resolving);
  }

  @Produces
  @Singleton
  UseDocument useDocument(Ledger ledger, LicenceLibrary library) {
    return (project, document, material, number) ->
        document
            .licence()
            .ifPresentOrElse(
                licence -> library.used(project, licence, document.name(), material, number),
                () -> ledger.used(project, new ContentHash(document.hash()), material, number));
  }

  @Produces
  @Singleton
  FindHeldLicences findHeldLicences(LicencesOfProject licences) {
    return new LicencesHeld(licences);
  }
}
