package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.project.FindProject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists what one's organisation has begun and not handed in, in all of its projects. */
public final class ListingOwnDrafts {

  private final FindOwnDrafts findOwnDrafts;
  private final FindProject findProject;
  private final FindPackVersion findPackVersion;

  public ListingOwnDrafts(
      FindOwnDrafts findOwnDrafts, FindProject findProject, FindPackVersion findPackVersion) {
    this.findOwnDrafts = findOwnDrafts;
    this.findProject = findProject;
    this.findPackVersion = findPackVersion;
  }

  /** The one changed last first; none for one who does not apply. */
  public List<OwnDraft> latest(Actor actor, int most) {
    Optional<CreditCode> owner =
        actor.role() == Role.APPLICANT ? actor.organisation() : Optional.empty();
    return owner.stream()
        .flatMap(code -> findOwnDrafts.latest(code, most).stream())
        .flatMap(this::own)
        .toList();
  }

  private Stream<OwnDraft> own(DraftSummary draft) {
    return findProject
        .find(draft.project())
        .flatMap(
            project ->
                findPackVersion.find(draft.pack()).map(pack -> new OwnDraft(draft, project, pack)))
        .stream();
  }
}
