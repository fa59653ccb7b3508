package io.gongjian.engine.ledger;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Shows the documents of a project to those who may read it. */
public final class DocumentsOfProject {

  private final FindProject findProject;
  private final Ledger ledger;

  public DocumentsOfProject(FindProject findProject, Ledger ledger) {
    this.findProject = findProject;
    this.ledger = ledger;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<List<LedgerDocument>> list(Actor actor, ProjectId project) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> ledger.documents(found.id()));
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<LedgerDocument> open(Actor actor, ProjectId project, ContentHash hash) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .then(
            found ->
                ledger
                    .document(found.id(), hash)
                    .map(Attempt::done)
                    .orElseGet(
                        () -> Attempt.refused(new Refusal.NotFound("document", hash.toString()))));
  }
}
