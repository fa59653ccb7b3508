package io.gongjian.engine.licence;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Shows every version of a licence to those who import licences. */
public final class ReadingLicenceHistory {

  private final FindProject findProject;
  private final LicenceLibrary library;

  public ReadingLicenceHistory(FindProject findProject, LicenceLibrary library) {
    this.findProject = findProject;
    this.library = library;
  }

  /**
   * The versions, the newest first. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.NotFound}.
   */
  public Attempt<List<LicenceVersion>> read(Actor actor, LicenceId kind, String number) {
    if (!LicenceAccess.opensTo(actor)) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    List<LicenceVersion> versions = library.versions(kind, number);
    return versions.isEmpty() || !sees(actor, versions.get(0).licence())
        ? Attempt.refused(new Refusal.NotFound("licence", kind + " " + number))
        : Attempt.done(versions);
  }

  private boolean sees(Actor actor, LicenceDocument licence) {
    LicenceSubject subject = licence.subject();
    return LicenceAccess.worksFor(actor, licence.issuer())
        && (subject.kind() != LicenceSubject.Kind.PROJECT
            || findProject
                .find(ProjectId.parse(subject.key()))
                .map(project -> LicenceAccess.worksIn(actor, project.region()))
                .orElse(true));
  }
}
