package io.gongjian.engine.licence;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.licence.LicenceSubject.Kind;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.ShownText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a licence to the library: for those who keep the system, and for approvers what their
 * departments gave in their regions.
 */
public final class ImportingLicence {

  private final FindPack findPack;
  private final FindProject findProject;
  private final LicenceLibrary library;
  private final Clock clock;

  public ImportingLicence(
      FindPack findPack, FindProject findProject, LicenceLibrary library, Clock clock) {
    this.findPack = findPack;
    this.findProject = findProject;
    this.library = library;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NoPack}, {@link Refusal.PackNotInForce}
   * or {@link Refusal.BadInput}.
   */
  public Attempt<LicenceDocument> add(Actor actor, ImportLicence asked) {
    if (!LicenceAccess.opensTo(actor)) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    Moment moment = Moment.of(clock);
    return Refusal.packOf(findPack.find(asked.region(), moment.day()))
        .then(pack -> add(actor, pack, asked, moment));
  }

  private Attempt<LicenceDocument> add(Actor actor, Pack pack, ImportLicence asked, Moment moment) {
    List<InputFault> faults = faults(actor, pack, asked);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    if (!LicenceAccess.worksIn(actor, asked.region()) || !mayStore(actor, asked.licence())) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    library.store(asked.licence(), actor.account(), moment.at());
    asked
        .standing()
        .ifPresent(project -> library.standsOn(project, asked.licence().subject().key()));
    return Attempt.done(asked.licence());
  }

  /** What another department gave is not replaced by this one. */
  private boolean mayStore(Actor actor, LicenceDocument licence) {
    return LicenceAccess.worksFor(actor, licence.issuer())
        && library.versions(licence.kind(), licence.number()).stream()
            .limit(1)
            .allMatch(before -> LicenceAccess.worksFor(actor, before.licence().issuer()));
  }

  private List<InputFault> faults(Actor actor, Pack pack, ImportLicence asked) {
    List<InputFault> faults = new ArrayList<>();
    LicenceDocument licence = asked.licence();
    LicenceSubject subject = licence.subject();
    Licence kind = pack.licences().get(licence.kind());
    if (kind == null) {
      faults.add(fault("kind", licence.kind().value(), InputFault.Kind.UNKNOWN));
    } else if (!kind.subject().equals(subject.kind().word())) {
      faults.add(fault("subject", subject.kind().word(), InputFault.Kind.NOT_EXPECTED));
    }
    ShownText.fault("number", licence.number(), LicenceDocument.LONGEST_NUMBER)
        .ifPresent(faults::add);
    ShownText.fault("subject", subject.key(), LicenceSubject.LONGEST_KEY).ifPresent(faults::add);
    if (!pack.departments().containsKey(licence.issuer())) {
      faults.add(fault("issuer", licence.issuer().value(), InputFault.Kind.UNKNOWN));
    }
    if (subject.kind() == Kind.PROJECT && isUnknown(actor, subject.key())) {
      faults.add(fault("subject", subject.key(), InputFault.Kind.UNKNOWN));
    }
    asked
        .standing()
        .ifPresent(
            project -> {
              if (subject.kind() != Kind.PARCEL) {
                faults.add(fault("project", project.toString(), InputFault.Kind.NOT_EXPECTED));
              } else if (isUnknown(actor, project.toString())) {
                faults.add(fault("project", project.toString(), InputFault.Kind.UNKNOWN));
              }
            });
    return faults;
  }

  private boolean isUnknown(Actor actor, String project) {
    return !ProjectId.isId(project)
        || findProject
            .find(ProjectId.parse(project))
            .filter(found -> LicenceAccess.worksIn(actor, found.region()))
            .isEmpty();
  }

  private static InputFault fault(String field, String given, InputFault.Kind kind) {
    return new InputFault(field, given, kind);
  }
}
