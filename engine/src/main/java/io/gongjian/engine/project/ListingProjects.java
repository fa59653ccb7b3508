package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import java.util.List;
import java.util.Optional;

/** Lists the projects that the one who asks may see, the latest changed first. */
public final class ListingProjects {

  private final SearchProjects searchProjects;

  public ListingProjects(SearchProjects searchProjects) {
    this.searchProjects = searchProjects;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, or {@link Refusal.BadInput} when {@code text} is too
   * long.
   *
   * @param text part of the name or the beginning of the project code; blank for all
   */
  public Attempt<Page<ProjectSummary>> list(Actor actor, String text, PageRequest page) {
    Optional<CreditCode> owner = ProjectAccess.ownerOnly(actor);
    boolean ownerMissing = actor.role() == Role.APPLICANT && owner.isEmpty();
    if (!ProjectAccess.mayRead(actor.role()) || ownerMissing) {
      return ProjectAccess.notAllowed(actor);
    }
    String sought = text.strip();
    if (sought.length() > ProjectSearch.LONGEST_TEXT) {
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("q", Excerpt.of(sought, 20), Kind.TOO_LONG))));
    }
    Optional<String> filter = sought.isEmpty() ? Optional.empty() : Optional.of(sought);
    return Attempt.done(
        searchProjects.search(
            new ProjectSearch(filter, owner, ProjectAccess.regionsOnly(actor), page)));
  }
}
