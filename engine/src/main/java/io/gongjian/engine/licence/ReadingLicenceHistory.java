package io.gongjian.engine.licence;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Shows every version of a licence to those who import licences. */
public final class ReadingLicenceHistory {

  private final LicenceLibrary library;

  public ReadingLicenceHistory(LicenceLibrary library) {
    this.library = library;
  }

  /**
   * The versions, the newest first. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.NotFound}.
   */
  public Attempt<List<LicenceVersion>> read(Actor actor, LicenceId kind, String number) {
    if (actor.role() != Role.APPROVER && actor.role() != Role.OPERATOR) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    List<LicenceVersion> versions = library.versions(kind, number);
    return versions.isEmpty()
        ? Attempt.refused(new Refusal.NotFound("licence", kind + " " + number))
        : Attempt.done(versions);
  }
}
