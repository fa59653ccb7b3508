package io.gongjian.engine.resolution;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resolves the materials of a project's matters by what library and ledger hold. */
public final class ResolvingMaterials {

  private final LicenceLibrary library;
  private final Ledger ledger;

  public ResolvingMaterials(LicenceLibrary library, Ledger ledger) {
    this.library = library;
    this.ledger = ledger;
  }

  /** Resolves them for a caller that has checked who asks. */
  public List<ResolvedMaterial> resolve(
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters,
      LocalDate asOf) {
    Set<LicenceSubject> subjects = new LinkedHashSet<>();
    subjects.add(LicenceSubject.project(project.id()));
    subjects.add(LicenceSubject.holder(project.organisation().code()));
    library.parcels(project.id()).forEach(code -> subjects.add(LicenceSubject.parcel(code)));
    List<LicenceDocument> licences = library.about(subjects);
    Holdings holdings = new Holdings(subjects, licences, ledger.documents(project.id()));
    return new Resolution(pack, holdings, asOf).of(determination, matters);
  }
}
